package org.hoofbeat.web.editorial;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Imported pages that no rule could tie to a disease; a person can. */
@Controller
class ImportsController {
    private static final int MOST = 50;

    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;

    ImportsController(PageWriter pages, Editorial editorial, DiseaseNames names) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
    }

    @GetMapping("/desk/imports")
    ResponseEntity<String> list(Visit visit, @RequestParam(defaultValue = "") String q) {
        return show(visit, HttpStatus.OK, q, "");
    }

    /** @param disease any code of it */
    @PostMapping("/desk/imports")
    ResponseEntity<String> assign(
            Visit visit,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String disease,
            @RequestParam(defaultValue = "") String q) {
        Optional<Curie> canonical = names.findCanonical(disease.strip());
        if (canonical.isEmpty()) {
            return show(visit.to("/desk/imports"), HttpStatus.UNPROCESSABLE_CONTENT, q, disease.strip());
        }
        editorial.openPages().assign(Staff.of(visit), url, canonical.get());
        return Staff.goTo("/desk/disease/" + canonical.get());
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, String q, String unknown) {
        List<ImportedPage> found = editorial.openPages().search(q);
        var model = new ImportsPage(
                q,
                found.stream().limit(MOST).toList(),
                found.size(),
                Staff.of(visit).may(Right.PUBLISH_SECTIONS),
                unknown);
        return pages.show(status, visit, Page.titled(visit.messages().text("imports.title")), "imports.jte", model);
    }
}
