package org.hoofbeat.web.literature;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.Pager;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search for articles. It works without scripts; whatever is typed, the answer is a page. */
@Controller
class LiteratureController {
    private static final int ROWS = 20;
    private static final int LAST_PAGE = 50_000;
    private static final List<Facet> COUNTED =
            List.of(Facet.YEAR, Facet.TYPE, Facet.LANGUAGE, Facet.JOURNAL, Facet.PROPERTY, Facet.GENE);

    private final PageWriter pages;
    private final Literature literature;

    LiteratureController(PageWriter pages, Literature literature) {
        this.pages = pages;
        this.literature = literature;
    }

    @GetMapping("/literature")
    ResponseEntity<String> search(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(required = false) String[] pick) {
        if (pick != null) {
            return chosen(pick);
        }
        LiteratureForm form = LiteratureForm.of(request);
        Page head = Page.titled(visit.messages().text("literature.title"))
                .describedAs(visit.messages().text("literature.lead"))
                .in(Page.Section.LITERATURE);
        return pages.show(
                visit,
                form.isEmpty() ? head.at("/literature") : head,
                "literature.jte",
                answer(visit, form, page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1));
    }

    /** Articles that somebody ticked are a search for their numbers, which can be kept, exported and sent on. */
    private static ResponseEntity<String> chosen(String[] pick) {
        String numbers = Arrays.stream(pick)
                .filter(number -> number.matches("\\d{1,10}"))
                .distinct()
                .map(number -> number + "[uid]")
                .collect(Collectors.joining(" OR "));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/literature?q=" + URLEncoder.encode(numbers, StandardCharsets.UTF_8)))
                .build();
    }

    private LiteraturePage answer(Visit visit, LiteratureForm form, int page) {
        if (form.isEmpty() || literature.isEmpty()) {
            return nothing(form, List.of());
        }
        try {
            Translation translation = literature.translate(form.q().isEmpty() ? "all[sb]" : form.q());
            var found = literature
                    .index()
                    .search(new LiteratureRequest(
                            translation.query(), form.filters(), form.order(), (page - 1) * ROWS, "", ROWS, COUNTED));
            var highlights = new Highlights(translation.text());
            List<ArticleCard> cards = found.pmids().stream()
                    .flatMap(pmid -> literature.find(pmid).stream())
                    .map(article -> ArticleCard.of(article, highlights))
                    .toList();
            return new LiteraturePage(
                    form,
                    true,
                    List.of(),
                    form.q().isEmpty() ? "" : translation.text(),
                    translation.remarks(),
                    spelling(translation, form.q()),
                    cards,
                    found.facets(),
                    Pager.of(
                            page,
                            ROWS,
                            (int) Math.min(found.total(), (long) ROWS * LAST_PAGE),
                            number -> address(form, number)));
        } catch (SearchNotReadyException starting) {
            return nothing(form, List.of(visit.messages().text("literature.note.starting")));
        } catch (UnreadableQueryException unreadable) {
            return nothing(form, List.of(visit.messages().text("literature.note.unreadable")));
        }
    }

    /** The query with better words where some were in no article. */
    private String spelling(Translation translation, String query) {
        String better = query;
        for (String phrase : translation.remarks().phrasesNotFound()) {
            if (phrase.matches("\\p{L}{3,60}")) {
                String word = literature
                        .index()
                        .findSpelling(phrase.toLowerCase(Locale.ROOT))
                        .orElse(phrase);
                better = better.replace(phrase, word);
            }
        }
        return better.equals(query) ? "" : better;
    }

    private LiteraturePage nothing(LiteratureForm form, List<String> notes) {
        return new LiteraturePage(
                form,
                !literature.isEmpty(),
                notes,
                "",
                new Remarks(),
                "",
                List.of(),
                Map.of(),
                Pager.of(1, ROWS, 0, number -> address(form, number)));
    }

    private static String address(LiteratureForm form, int page) {
        String query = form.query();
        return "/literature?" + query + (query.isEmpty() ? "" : "&") + "page=" + page;
    }
}
