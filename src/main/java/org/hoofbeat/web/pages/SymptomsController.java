package org.hoofbeat.web.pages;

import org.hoofbeat.model.Curie;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Browses signs and symptoms from body systems down, and picks findings on the way. */
@Controller
class SymptomsController {
    private final PageWriter pages;
    private final SymptomTree tree;

    SymptomsController(PageWriter pages, SymptomTree tree) {
        this.pages = pages;
        this.tree = tree;
    }

    /** @param at the term to look below; all body systems where it is not given */
    @GetMapping("/symptoms")
    @FromPack
    ResponseEntity<String> symptoms(Visit visit, @RequestParam(defaultValue = "") String at) {
        SymptomsPage model = at.isEmpty()
                ? tree.top(visit)
                : Curie.findIn(at)
                        .flatMap(term -> tree.find(term, visit))
                        .orElseThrow(
                                () -> new NotFoundException(visit.messages().text("symptoms.unknown")));
        String title = model.path().isEmpty()
                ? visit.messages().text("symptoms.title")
                : visit.messages().text("symptoms.title-at", model.here().plain());
        Page page = Page.titled(title)
                .in(Page.Section.SYMPTOMS)
                .at(
                        model.path().isEmpty()
                                ? "/symptoms"
                                : "/symptoms?at=" + model.here().id())
                .describedAs(visit.messages().text("symptoms.description"));
        return pages.show(visit, page, visit.fragment() ? "parts/symptomBranch.jte" : "symptoms.jte", model);
    }
}
