package org.hoofbeat.web.compare;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.phenotype.comparison.ComparisonTable;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.Tsv;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The comparison. Everything it shows is in its address. */
@Controller
class CompareController {
    private final PageWriter pages;
    private final CompareView view;
    private final Manifest manifest;

    CompareController(PageWriter pages, CompareView view, Manifest manifest) {
        this.pages = pages;
        this.view = view;
        this.manifest = manifest;
    }

    /** @param parameters of the form; {@code add} is a disease as typed */
    @GetMapping("/compare")
    ResponseEntity<String> compare(Visit visit, @RequestParam Map<String, String> parameters) {
        CompareForm form = CompareForm.read(visit.findings(), parameters);
        String add = parameters.getOrDefault("add", "").strip();
        if (!add.isEmpty()) {
            Optional<Curie> meant = view.choices().findDisease(add);
            if (meant.isPresent()) {
                return to(form.with(meant.get()));
            }
        } else if (!parameters.containsKey("ids") && !visit.findings().isEmpty()) {
            CompareForm first = view.withFirstOfRanking(form);
            if (!first.ids().isEmpty()) {
                return to(first);
            }
        }
        Page page = Page.titled(visit.messages().text("compare.title"))
                .in(Page.Section.COMPARE)
                .overTheWholeWidth();
        ResponseEntity<String> shown = pages.show(visit, page, "compare.jte", view.page(form, add, visit.messages()));
        return visit.fragment()
                ? ResponseEntity.status(shown.getStatusCode())
                        .headers(shown.getHeaders())
                        .header("HX-Push-Url", form.address())
                        .body(shown.getBody())
                : shown;
    }

    /** All rows for a spreadsheet, tabs between fields. */
    @GetMapping("/compare/table.tsv")
    ResponseEntity<String> tsv(Visit visit, @RequestParam Map<String, String> parameters) {
        return table(visit, parameters, ComparisonTable.Format.TSV, "tab-separated-values", "tsv");
    }

    /** All rows for a spreadsheet, commas between fields. */
    @GetMapping("/compare/table.csv")
    ResponseEntity<String> csv(Visit visit, @RequestParam Map<String, String> parameters) {
        return table(visit, parameters, ComparisonTable.Format.CSV, "csv", "csv");
    }

    private ResponseEntity<String> table(
            Visit visit, Map<String, String> parameters, ComparisonTable.Format format, String type, String ending) {
        String text = ComparisonTable.of(
                        view.compare(CompareForm.read(visit.findings(), parameters)), Credit.of(manifest))
                .text(format);
        return Tsv.download(
                "comparison-" + manifest.generation() + "." + ending,
                new MediaType("text", type, StandardCharsets.UTF_8),
                text);
    }

    private static ResponseEntity<String> to(CompareForm form) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(form.address()))
                .build();
    }
}
