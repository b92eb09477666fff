package org.hoofbeat.web.pages;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.trials.Trials;
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
    private final Trials trials;
    private volatile @Nullable PackFigures known;

    HomeController(PageWriter pages, Knowledge knowledge, Trials trials) {
        this.trials = trials;
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
        return pages.show(visit, page, "home.jte", new HomePage(figures, studies()));
    }

    /** None while the search is being started: the page does not wait for it. */
    private long studies() {
        return trials.isEmpty() || !(trials.state() instanceof SearchState.Ready) ? 0 : trials.count();
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
