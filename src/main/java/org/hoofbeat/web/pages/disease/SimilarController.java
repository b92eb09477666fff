package org.hoofbeat.web.pages.disease;

import java.net.URI;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.ProfileMeasure;
import org.hoofbeat.phenotype.similarity.SimilarDisease;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Diseases that look alike. A page of its own, which a disease's page takes in when the reader gets there: the comparison with
 * all others is made in the background after a start and costs more than the rest of the page.
 */
@Controller
class SimilarController {
    private static final int MOST = 10;
    private static final int REASONS = 4;

    private final PageWriter pages;
    private final Knowledge knowledge;
    private final Supplier<MostSimilar> similar;
    private final TermNames names;

    SimilarController(PageWriter pages, Knowledge knowledge, Supplier<MostSimilar> similar, TermNames names) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.similar = similar;
        this.names = names;
    }

    @GetMapping("/disease/{id}/similar")
    @FromPack
    ResponseEntity<String> similar(Visit visit, @PathVariable String id) {
        Identity identity = Curie.findIn(id).map(knowledge::resolve).orElseGet(Identity.Unknown::new);
        return switch (identity) {
            case Identity.Canonical(int disease) -> show(visit, disease);
            case Identity.Elsewhere(int disease) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(visit.carry(
                                "/disease/" + knowledge.diseases().id().get(disease) + "/similar")))
                        .build();
            case Identity.Several _, Identity.Unknown _ -> throw new NotFoundException();
        };
    }

    private ResponseEntity<String> show(Visit visit, int disease) {
        Messages m = visit.messages();
        String id = knowledge.diseases().id().get(disease);
        String name = knowledge.diseases().nameOf(disease);
        var model = new SimilarPage(
                id,
                name,
                similar.get().to(disease, ProfileMeasure.OVERLAP, MOST, REASONS).stream()
                        .map(other -> row(other, m))
                        .toList());
        Page page = Page.titled(m.text("similar.title", name)).in(Page.Section.DISEASES);
        return pages.show(visit, page, visit.fragment() ? "parts/similar.jte" : "similar.jte", model);
    }

    private SimilarPage.Similar row(SimilarDisease other, Messages m) {
        return new SimilarPage.Similar(
                other.id().toString(),
                other.label(),
                m.percent(other.score()),
                other.because().stream()
                        .map(shared -> names.in(m.language()).get(shared.sign().id()))
                        .toList());
    }
}
