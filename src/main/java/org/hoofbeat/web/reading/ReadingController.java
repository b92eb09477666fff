package org.hoofbeat.web.reading;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hoofbeat.literature.disease.DiseaseLiterature;
import org.hoofbeat.literature.disease.DiseaseReading;
import org.hoofbeat.literature.disease.ReadingKind;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What has been written about a disease: a page of its own, which a disease's page and the clinician's take in when the reader
 * gets there.
 */
@Controller
class ReadingController {
    private static final Set<ReadingKind> FOR_CLINICIANS = EnumSet.of(ReadingKind.GUIDELINES, ReadingKind.REVIEWS);

    private final PageWriter pages;
    private final Knowledge knowledge;
    private final DiseaseLiterature literature;

    ReadingController(PageWriter pages, Knowledge knowledge, DiseaseLiterature literature) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.literature = literature;
    }

    @GetMapping("/disease/{id}/literature")
    ResponseEntity<String> literature(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "false") boolean professional) {
        Identity identity = Curie.findIn(id).map(knowledge::resolve).orElseGet(Identity.Unknown::new);
        return switch (identity) {
            case Identity.Canonical(int disease) -> show(visit, disease, professional);
            case Identity.Elsewhere(int disease) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(visit.carry(
                                "/disease/" + knowledge.diseases().id().get(disease) + "/literature")))
                        .build();
            case Identity.Several _, Identity.Unknown _ -> throw new NotFoundException();
        };
    }

    private ResponseEntity<String> show(Visit visit, int disease, boolean professional) {
        String name = knowledge.diseases().label().get(disease);
        Page page = Page.titled(visit.messages().text("reading.title", name)).in(Page.Section.DISEASES);
        return pages.show(
                visit,
                page,
                visit.fragment() ? "parts/reading.jte" : "reading.jte",
                model(visit.messages(), disease, professional));
    }

    private ReadingPage model(Messages m, int disease, boolean professional) {
        String id = knowledge.diseases().id().get(disease);
        String name = knowledge.diseases().label().get(disease);
        if (literature.isEmpty()) {
            return without(id, name, m.text("reading.none-loaded"));
        }
        try {
            DiseaseReading reading = literature.about(Curie.parse(id));
            return reading.total() == 0
                    ? without(id, name, m.text("reading.none"))
                    : new ReadingPage(
                            id,
                            name,
                            "",
                            reading.total(),
                            YearChart.of(reading.perYear()),
                            professional ? List.of() : lines(reading.newest(), m),
                            groups(reading, professional, m));
        } catch (SearchNotReadyException starting) {
            return without(id, name, m.text("reading.starting"));
        }
    }

    private static List<ReadingPage.Group> groups(DiseaseReading reading, boolean professional, Messages m) {
        return reading.kinds().entrySet().stream()
                .filter(kind -> !professional || FOR_CLINICIANS.contains(kind.getKey()))
                .map(kind -> new ReadingPage.Group(
                        m.text(
                                "reading.kind." + kind.getKey().name(),
                                kind.getValue().total()),
                        lines(kind.getValue().newest(), m)))
                .toList();
    }

    private static List<ArticleLine> lines(List<Article> articles, Messages m) {
        return articles.stream().map(article -> ArticleLine.of(article, m)).toList();
    }

    private static ReadingPage without(String id, String name, String note) {
        return new ReadingPage(id, name, note, 0, YearChart.of(new TreeMap<>()), List.of(), List.of());
    }
}
