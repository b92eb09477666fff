package org.hoofbeat.web.pages.disease;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.GeneFacts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.JsonLd;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of genes. Approved symbols are shown; aliases, earlier symbols and HGNC numbers are redirected for good. */
@Controller
class GeneController {
    private final PageWriter pages;
    private final Knowledge knowledge;
    private final Diseases diseases;

    GeneController(PageWriter pages, Knowledge knowledge, Diseases diseases) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.diseases = diseases;
    }

    @GetMapping("/gene/{symbol}")
    @FromPack
    ResponseEntity<String> gene(Visit visit, @PathVariable String symbol) {
        OptionalInt row = find(symbol);
        if (row.isEmpty()) {
            return unknown(visit, symbol);
        }
        GeneFacts facts = diseases.getGene(row.getAsInt());
        if (!facts.gene().symbol().equals(symbol)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(visit.carry(facts.path())))
                    .build();
        }
        Page page = Page.titled(visit.messages().text("gene.title", symbol))
                .at(facts.path())
                .describedAs(visit.messages()
                        .count(
                                "gene.description",
                                facts.diseases().size(),
                                symbol,
                                facts.gene().name()))
                .with(jsonLd(facts.gene()));
        return pages.show(visit, page, "gene.jte", new GenePage(facts, codes(facts.gene())));
    }

    private ResponseEntity<String> unknown(Visit visit, String symbol) {
        String title = visit.messages().text("gene.unknown.title");
        return pages.show(
                HttpStatus.NOT_FOUND,
                visit,
                Page.titled(title).in(Page.Section.SEARCH),
                "unknown.jte",
                new UnknownPage(symbol, title, visit.messages().text("gene.unknown.text", symbol)));
    }

    private OptionalInt find(String symbol) {
        return Curie.findIn(symbol)
                .filter(id -> id.prefix().equals("HGNC") && id.local().matches("\\d{1,9}"))
                .map(id -> Arrays.binarySearch(knowledge.genes().number(), Integer.parseInt(id.local())))
                .map(row -> row < 0 ? OptionalInt.empty() : OptionalInt.of(row))
                .orElseGet(() -> knowledge.findGene(symbol));
    }

    private static List<Glance.Value> codes(Gene gene) {
        return Stream.of(Stream.of(gene.id()), gene.codes().stream(), gene.mouseOrthologues().stream())
                .flatMap(ids -> ids)
                .map(id -> new Glance.Value(
                        id.toString(),
                        id.findVocabulary()
                                .map(vocabulary -> vocabulary.title())
                                .orElse(""),
                        id.findLink().orElse("")))
                .toList();
    }

    private static JsonLd jsonLd(Gene gene) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", "Gene");
        facts.put("identifier", gene.id().toString());
        facts.put("name", gene.symbol());
        facts.put("description", gene.name());
        facts.put("alternateName", gene.aliases());
        facts.put(
                "sameAs",
                Stream.concat(Stream.of(gene.id()), gene.codes().stream())
                        .map(Curie::findLink)
                        .flatMap(link -> link.stream())
                        .toList());
        return new JsonLd(facts);
    }
}
