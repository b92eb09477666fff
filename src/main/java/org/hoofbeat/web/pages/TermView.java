package org.hoofbeat.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.carriers.Carrier;
import org.hoofbeat.phenotype.carriers.Carriers;
import org.hoofbeat.web.FindingBar;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.parts.Tsv;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts together what a term's page shows. */
@Component
class TermView {
    private static final int ROWS = 50;
    private static final int SOURCES = 2;
    private static final List<String> HEADER = Stream.concat(
                    Stream.of(
                            "disease_id", "disease", "term_id", "term", "affected", "examined", "share", "references"),
                    Credit.NAMES.stream())
            .toList();

    private final Knowledge knowledge;
    private final TermNames names;
    private final SymptomTree tree;
    private final Supplier<Carriers> carriers;

    TermView(Knowledge knowledge, TermNames names, SymptomTree tree, Supplier<Carriers> carriers) {
        this.knowledge = knowledge;
        this.names = names;
        this.tree = tree;
        this.carriers = carriers;
    }

    /** The row that stands for a term: its replacement where it is retired and has exactly one. */
    int current(int row) {
        return knowledge.terms().findReplacement(row).orElse(row);
    }

    TermPage page(int row, Visit visit, int page) {
        TermNames called = names.in(visit.language());
        TermName name = called.get(row);
        String here = name.path();
        boolean sign = knowledge.hierarchy().isPhenotype(row);
        int[] stating = sign ? new int[0] : carriers.get().stating(row).toArray();
        Pager pager = Pager.of(
                page,
                ROWS,
                sign ? carriers.get().size(row) : stating.length,
                number -> visit.carry(here + (number > 1 ? "?page=" + number : "")));
        List<TermPage.Row> rows = sign
                ? carriers.get().of(row, Math.max(0, pager.from() - 1), pager.to()).stream()
                        .map(one -> row(one, called, visit.messages()))
                        .toList()
                : pager.of(IntStream.of(stating).boxed().toList()).stream()
                        .map(this::row)
                        .toList();
        return new TermPage(
                name,
                synonyms(row, synonym -> synonym.isLay()),
                synonyms(row, synonym -> !synonym.isLay() && synonym.register() != Synonym.Register.OBSOLETE),
                sign,
                knowledge.terms().isObsolete(row),
                namesOf(knowledge.terms().replacements().stream(row), called),
                namesOf(knowledge.hierarchy().parentsOf(row), called),
                tree.branches(knowledge.hierarchy().childrenOf(row), here, visit),
                sign && row != knowledge.hierarchy().phenotypeRoot() ? tree.pathTo(row, visit) : List.of(),
                SymptomTree.chosen(name.id(), visit.findings()),
                FindingQuery.carry(here, visit.findings().with(Finding.observed(name.id()))),
                FindingQuery.carry(here, visit.findings().with(Finding.excluded(name.id()))),
                FindingBar.address(here, visit.findings().without(name.id())),
                pager,
                rows);
    }

    /** The diseases that have a sign, as a table with nothing left out. */
    ResponseEntity<String> table(int row) {
        Manifest manifest = knowledge.manifest();
        return Tsv.download(
                names.get(row).id().toString().replace(':', '_') + "-diseases-" + manifest.generation() + ".tsv",
                HEADER,
                carriers.get().of(row).stream().map(one -> line(one, manifest)));
    }

    private TermPage.Row row(Carrier carrier, TermNames called, Messages messages) {
        List<String> references = carrier.sign().references(knowledge);
        return new TermPage.Row(
                knowledge.diseases().idOf(carrier.disease()),
                knowledge.diseases().nameOf(carrier.disease()),
                FrequencyText.of(carrier.sign().frequency(), messages),
                carrier.special() ? List.of(called.get(carrier.sign().term())) : List.of(),
                references.stream().limit(SOURCES).map(SourceChip::of).toList(),
                Math.max(0, references.size() - SOURCES));
    }

    private TermPage.Row row(int disease) {
        return new TermPage.Row(
                knowledge.diseases().idOf(disease),
                knowledge.diseases().nameOf(disease),
                new FrequencyText("", "", -1, "unstated"),
                List.of(),
                List.of(),
                0);
    }

    private List<String> line(Carrier carrier, Manifest manifest) {
        Frequency frequency = carrier.sign().frequency();
        boolean counted = frequency instanceof Frequency.Counted;
        return Stream.concat(
                        Stream.of(
                                knowledge.diseases().id().get(carrier.disease()),
                                knowledge.diseases().label().get(carrier.disease()),
                                names.get(carrier.sign().term()).id().toString(),
                                names.get(carrier.sign().term()).medical(),
                                counted ? String.valueOf(((Frequency.Counted) frequency).affected()) : "",
                                counted ? String.valueOf(((Frequency.Counted) frequency).examined()) : "",
                                frequency.share().isPresent()
                                        ? String.format(
                                                Locale.ROOT,
                                                "%.4f",
                                                frequency.share().getAsDouble())
                                        : "",
                                String.join(";", carrier.sign().references(knowledge))),
                        Credit.of(manifest).cells().stream())
                .toList();
    }

    private List<String> synonyms(int row, Predicate<Synonym> wanted) {
        TermName name = names.get(row);
        return knowledge.terms().get(row).synonyms().stream()
                .filter(wanted)
                .map(Synonym::text)
                .filter(text -> !text.equalsIgnoreCase(name.plain()) && !text.equalsIgnoreCase(name.medical()))
                .distinct()
                .toList();
    }

    private List<TermName> namesOf(IntStream rows, TermNames called) {
        return rows.mapToObj(called::get).toList();
    }
}
