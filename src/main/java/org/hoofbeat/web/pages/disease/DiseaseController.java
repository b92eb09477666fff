package org.hoofbeat.web.pages.disease;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.imports.ImportedNumbers;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of diseases. Any identifier that the pack knows leads to the one page of its disease (decision "Identity"): its
 * canonical identifier is shown, another one is redirected for good, one that stands for several diseases offers the choice.
 */
@Controller
class DiseaseController {
    private static final MediaType TSV = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);
    private static final String ANNOTATIONS = "Human Phenotype Ontology annotations";

    private final PageWriter pages;
    private final Knowledge knowledge;
    private final Diseases diseases;
    private final DiseasePages written;
    private final ImportedNumbers imported;

    DiseaseController(
            PageWriter pages, Knowledge knowledge, Diseases diseases, DiseasePages written, ImportedNumbers imported) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.diseases = diseases;
        this.written = written;
        this.imported = imported;
    }

    /**
     * @param sign a word that the signs shown must contain
     * @param signs {@code all} to show every sign
     */
    @GetMapping("/disease/{id}")
    @FromPack
    ResponseEntity<String> disease(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(defaultValue = "") String signs) {
        return switch (resolve(id)) {
            case Identity.Canonical(int disease)
            when isCanonical(id, disease) -> written.show(visit, disease, sign, signs.equals("all"));
            case Identity.Canonical(int disease) -> redirect(visit, disease, "");
            case Identity.Elsewhere(int disease) -> redirect(visit, disease, "");
            case Identity.Several(List<Integer> several) -> choose(visit, id, several);
            case Identity.Unknown _ -> imported(visit, id);
        };
    }

    @GetMapping("/disease/{id}/signs.tsv")
    @FromPack
    ResponseEntity<String> table(Visit visit, @PathVariable String id) {
        return switch (resolve(id)) {
            case Identity.Canonical(int disease)
            when isCanonical(id, disease) -> {
                DiseaseFacts facts = diseases.getFacts(disease);
                String name = facts.id().toString().replace(':', '-') + "-signs.tsv";
                yield ResponseEntity.ok()
                        .contentType(TSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(SignsTsv.of(facts, annotations()));
            }
            case Identity.Canonical(int disease) -> redirect(visit, disease, "/signs.tsv");
            case Identity.Elsewhere(int disease) -> redirect(visit, disease, "/signs.tsv");
            case Identity.Several _, Identity.Unknown _ -> throw new NotFoundException();
        };
    }

    private ResponseEntity<String> choose(Visit visit, String id, List<Integer> several) {
        Page page =
                Page.titled(visit.messages().text("disease.choice.title", id)).in(Page.Section.DISEASES);
        return pages.show(
                visit,
                page,
                "diseaseChoice.jte",
                new ChoicePage(id, several.stream().map(diseases::link).toList()));
    }

    /** A number of an imported page leads on. Nobody keeps the answer: the next import may bring another. */
    private ResponseEntity<String> imported(Visit visit, String id) {
        Optional<Curie> number = Curie.findIn(id).filter(imported::mayBeImported);
        if (number.isEmpty()) {
            return unknown(visit, id);
        }
        List<Integer> rows = imported.listDiseases(number.get());
        ResponseEntity<String> answer =
                switch (rows.size()) {
                    case 0 -> unknown(visit, id);
                    case 1 ->
                        ResponseEntity.status(HttpStatus.FOUND)
                                .location(URI.create(visit.carry(
                                        "/disease/" + knowledge.diseases().id().get(rows.getFirst()))))
                                .build();
                    default -> choose(visit, id, rows);
                };
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    private ResponseEntity<String> unknown(Visit visit, String id) {
        String title = visit.messages().text("disease.unknown.title");
        return pages.show(
                HttpStatus.NOT_FOUND,
                visit,
                Page.titled(title).in(Page.Section.SEARCH),
                "unknown.jte",
                new UnknownPage(id, title, visit.messages().text("disease.unknown.text", id)));
    }

    private ResponseEntity<String> redirect(Visit visit, int disease, String part) {
        String path = "/disease/" + knowledge.diseases().id().get(disease) + part;
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(visit.carry(path)))
                .build();
    }

    private Identity resolve(String id) {
        return Curie.findIn(id).map(knowledge::resolve).orElseGet(Identity.Unknown::new);
    }

    private boolean isCanonical(String id, int disease) {
        return knowledge.diseases().id().get(disease).equals(id);
    }

    private SourceVersion annotations() {
        return knowledge.manifest().sources().stream()
                .filter(source -> source.source().equals(ANNOTATIONS))
                .findFirst()
                .orElseGet(() -> knowledge.manifest().sources().getFirst());
    }
}
