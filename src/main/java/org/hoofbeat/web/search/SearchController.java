package org.hoofbeat.web.search;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.questions.AnswerLines;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Search results. Whatever is typed, the answer is a page that says what was done with it. */
@Controller
class SearchController {
    private static final int ROWS = 20;
    private static final int MOST_ANSWERS = 3;
    private static final int LAST_PAGE = 5_000;

    private final PageWriter pages;
    private final SearchIndex index;
    private final AnswerLines answers;

    SearchController(PageWriter pages, SearchIndex index, AnswerLines answers) {
        this.pages = pages;
        this.index = index;
        this.answers = answers;
    }

    /**
     * @param q anything that a person typed
     * @param in {@code diseases}, {@code terms} or {@code genes} for these alone
     * @param page 1 for the first
     */
    @GetMapping("/search")
    ResponseEntity<String> search(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "1") String page) {
        Page head = Page.titled(
                        q.isBlank()
                                ? visit.messages().text("search.title")
                                : visit.messages().text("search.title-for", shortened(q)))
                .in(Page.Section.SEARCH);
        SearchPage found = answer(visit, q, Kind.findByKey(in), pageNumber(page));
        boolean whole = !q.isBlank() && in.isEmpty() && pageNumber(page) == 1;
        return pages.show(
                visit,
                head,
                "search.jte",
                whole ? found.answering(answers.like(q, MOST_ANSWERS, visit.messages())) : found);
    }

    private SearchPage answer(Visit visit, String query, Optional<Kind> kind, int page) {
        var view = new SearchView(visit.messages());
        if (query.isBlank()) {
            return SearchPage.blank();
        }
        try {
            Set<Kind> kinds = kind.<Set<Kind>>map(Set::of).orElseGet(() -> EnumSet.allOf(Kind.class));
            SearchResults results = index.search(new SearchRequest(query, kinds, (page - 1) * ROWS, ROWS));
            Map<Kind, Long> totals = kind.isEmpty()
                    ? results.totals()
                    : index.search(SearchRequest.of(query).page(0, 0)).totals();
            Pager pager = Pager.of(
                    page,
                    ROWS,
                    (int) Math.min(Integer.MAX_VALUE, results.total()),
                    number -> address(query, kind, number));
            return view.page(query, kind, results, totals, pager, (some, to) -> address(some, to, 1));
        } catch (SearchNotReadyException starting) {
            return view.starting(query, starting.state(), index.suggest(SuggestRequest.of(query)));
        }
    }

    private static String address(String query, Optional<Kind> kind, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        kind.ifPresent(only -> address.queryParam("in", only.key()));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(query).toUriString();
    }

    private static int pageNumber(String page) {
        return page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }

    private static String shortened(String query) {
        int most = 60;
        return query.codePointCount(0, query.length()) <= most
                ? query
                : query.substring(0, query.offsetByCodePoints(0, most)) + "…";
    }
}
