package org.hoofbeat.web.search;

import java.util.EnumSet;
import java.util.Set;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggestions while somebody types, as the inside of a list box. */
@Controller
class SuggestController {
    private static final int EACH = 5;
    private static final int OF_ONE_KIND = 10;

    private final PageWriter pages;
    private final SearchIndex index;

    SuggestController(PageWriter pages, SearchIndex index) {
        this.pages = pages;
        this.index = index;
    }

    /**
     * @param q what was typed so far
     * @param in {@code symptoms} or {@code diseases} for these alone
     */
    @GetMapping("/suggest")
    @FromPack
    ResponseEntity<String> suggest(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String in) {
        Set<Suggestions.Group> groups =
                switch (in) {
                    case "symptoms" -> EnumSet.of(Suggestions.Group.SYMPTOMS);
                    case "diseases" -> EnumSet.of(Suggestions.Group.DISEASES);
                    default -> EnumSet.allOf(Suggestions.Group.class);
                };
        Suggestions found = index.suggest(new SuggestRequest(q, groups, groups.size() == 1 ? OF_ONE_KIND : EACH));
        return pages.show(visit, Page.titled(""), "parts/suggestions.jte", found);
    }
}
