package org.hoofbeat.web.differential;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The differential. Everything it shows is in its address, so that it can be kept, sent and gone back to; it is never stored
 * by browsers or anybody in between.
 */
@Controller
class DifferentialController {
    private final PageWriter pages;
    private final DifferentialView view;
    private final Downloads downloads;

    DifferentialController(PageWriter pages, DifferentialView view, Downloads downloads) {
        this.pages = pages;
        this.view = view;
        this.downloads = downloads;
    }

    /** @param parameters of the form; {@code add} is a finding as typed, {@code as=excluded} says that it is ruled out */
    @GetMapping("/differential")
    ResponseEntity<String> differential(Visit visit, @RequestParam Map<String, String> parameters) {
        DifferentialForm form = DifferentialForm.read(visit.findings(), parameters);
        boolean remembered = !parameters.containsKey("observed") && !parameters.containsKey("excluded");
        String add = parameters.getOrDefault("add", "").strip();
        boolean observed = !parameters.getOrDefault("as", "").equals("excluded");
        if (!add.isEmpty()) {
            Optional<Curie> meant = view.choices().findSign(add);
            if (meant.isPresent()) {
                Finding finding = observed ? Finding.observed(meant.get()) : Finding.excluded(meant.get());
                return to(form.address(visit.findings().with(finding)));
            }
        } else if (remembered && !visit.findings().isEmpty()) {
            return to(form.address());
        }
        Page page = Page.titled(visit.messages().text("differential.title")).in(Page.Section.DIFFERENTIAL);
        ResponseEntity<String> shown =
                pages.show(visit, page, "differential.jte", view.page(form, add, observed, visit.messages()));
        return visit.fragment()
                ? ResponseEntity.status(shown.getStatusCode())
                        .headers(shown.getHeaders())
                        .header("HX-Push-Url", form.address())
                        .body(shown.getBody())
                : shown;
    }

    /** The findings, sex and age as a phenopacket. */
    @GetMapping("/differential/phenopacket")
    ResponseEntity<String> phenopacket(Visit visit, @RequestParam Map<String, String> parameters) {
        return downloads.phenopacket(DifferentialForm.read(visit.findings(), parameters));
    }

    /** The whole ranking as a table. */
    @GetMapping("/differential/tsv")
    ResponseEntity<String> table(Visit visit, @RequestParam Map<String, String> parameters) {
        return downloads.table(DifferentialForm.read(visit.findings(), parameters));
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
