package org.hoofbeat.web.pages;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one search box, and a door for each of the three things that people come for. */
@Controller
class HomeController {
    private final PageWriter pages;
    private final Knowledge knowledge;
    private volatile @Nullable PackFigures known;

    HomeController(PageWriter pages, Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    @GetMapping("/")
    @FromPack
    ResponseEntity<String> home(Visit visit) {
        PackFigures figures = figures();
        Page page = Page.titled("")
                .at("/")
                .describedAs(visit.messages().text("home.description", figures.diseases(), figures.signs()));
        return pages.show(visit, page, "home.jte", figures);
    }

    /** Counted for the first reader, not at the start. */
    private PackFigures figures() {
        PackFigures figures = known;
        if (figures == null) {
            figures = PackFigures.of(knowledge);
            known = figures;
        }
        return figures;
    }
}
