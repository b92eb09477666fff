package org.hoofbeat.web.pages;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one search box, and a door for each of the three things that people come for. */
@Controller
class HomeController {
    private final PageWriter pages;
    private final PackFigures figures;

    HomeController(PageWriter pages, Knowledge knowledge) {
        this.pages = pages;
        this.figures = PackFigures.of(knowledge);
    }

    @GetMapping("/")
    @FromPack
    ResponseEntity<String> home(Visit visit) {
        Page page = Page.titled("")
                .at("/")
                .describedAs(visit.messages().text("home.description", figures.diseases(), figures.signs()));
        return pages.show(visit, page, "home.jte", figures);
    }
}
