package org.hoofbeat.web.pages;

import java.net.URI;
import java.util.OptionalInt;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.JsonLd;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a term: what it is called, where it stands, and the diseases that have it. */
@Controller
class TermController {
    private final Knowledge knowledge;
    private final PageWriter pages;
    private final TermView view;

    TermController(Knowledge knowledge, PageWriter pages, TermView view) {
        this.knowledge = knowledge;
        this.pages = pages;
        this.view = view;
    }

    /** @param page which page of the list of diseases, 1 for the first */
    @GetMapping("/term/{id}")
    @FromPack
    ResponseEntity<String> term(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "1") String page) {
        int row = row(id, visit);
        Curie current = knowledge.terms().id(view.current(row));
        if (!current.toString().equals(id)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(visit.carry("/term/" + current)))
                    .build();
        }
        TermPage model = view.page(row, visit, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        String name = model.term().plain();
        String path = "/term/" + current;
        Page head = Page.titled(
                        model.term().hasLay() ? name + " (" + model.term().medical() + ")" : name)
                .in(Page.Section.SYMPTOMS)
                .at(model.pager().page() > 1 ? path + "?page=" + model.pager().page() : path)
                .describedAs(
                        visit.messages().count("term.description", model.pager().total(), name));
        return pages.show(visit, model.sign() ? head.with(jsonLd(model)) : head, "term.jte", model);
    }

    /** All diseases that have the sign, as a table. */
    @GetMapping("/term/{id}/diseases.tsv")
    @FromPack
    ResponseEntity<String> table(Visit visit, @PathVariable String id) {
        return view.table(row(id, visit));
    }

    private int row(String id, Visit visit) {
        OptionalInt row = Curie.findIn(id).map(knowledge.terms()::findRow).orElse(OptionalInt.empty());
        return row.orElseThrow(() -> new NotFoundException(visit.messages().text("term.unknown")));
    }

    private static JsonLd jsonLd(TermPage model) {
        return new JsonLd(java.util.Map.of(
                "@type",
                "MedicalSignOrSymptom",
                "name",
                model.term().medical(),
                "alternateName",
                model.lay(),
                "code",
                java.util.Map.of(
                        "@type", "MedicalCode", "codeValue", model.term().id().toString(), "codingSystem", "HPO")));
    }
}
