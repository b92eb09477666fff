package org.hoofbeat.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.phenotype.carriers.Carriers;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.springframework.stereotype.Component;

/** The tree of signs as pages show it: one place at a time, with the way up and the branches below. */
@Component
class SymptomTree {
    private final Knowledge knowledge;
    private final TermNames names;
    private final Supplier<Carriers> carriers;

    SymptomTree(Knowledge knowledge, TermNames names, Supplier<Carriers> carriers) {
        this.knowledge = knowledge;
        this.names = names;
        this.carriers = carriers;
    }

    /** All body systems. */
    SymptomsPage top(Visit visit) {
        int root = knowledge.hierarchy().phenotypeRoot();
        if (root < 0) {
            var all = Curie.ofHpo(TermHierarchy.PHENOTYPIC_ABNORMALITY);
            return new SymptomsPage(List.of(), names.in(visit.language()).get(all), List.of());
        }
        return place(root, "/symptoms", visit);
    }

    /** The place of a sign; empty for what is no sign that the pack knows. */
    Optional<SymptomsPage> find(Curie term, Visit visit) {
        OptionalInt row = knowledge.terms().findRow(term);
        return row.isPresent() && knowledge.hierarchy().isPhenotype(row.getAsInt())
                ? Optional.of(place(row.getAsInt(), "/symptoms?at=" + term, visit))
                : Optional.empty();
    }

    /** One way up, the shortest, from the body system down to the parent; empty at the top. */
    List<TermName> pathTo(int row, Visit visit) {
        List<TermName> path = new ArrayList<>();
        int root = knowledge.hierarchy().phenotypeRoot();
        int at = row;
        while (at != root) {
            int from = at;
            int up = knowledge
                    .hierarchy()
                    .parentsOf(from)
                    .filter(parent -> knowledge.hierarchy().isPhenotype(parent))
                    .boxed()
                    .min(Comparator.comparingInt(
                            parent -> knowledge.hierarchy().ancestors().count(parent)))
                    .orElse(root);
            if (up != root) {
                path.addFirst(names.in(visit.language()).get(up));
            }
            at = up;
        }
        return path;
    }

    /** The terms directly below a term, those that most diseases have first. */
    List<SymptomsPage.Branch> branches(IntStream rows, String here, Visit visit) {
        return rows.filter(row -> !knowledge.terms().isObsolete(row))
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> -carriers.get().count(row))
                        .thenComparing(
                                row -> names.in(visit.language()).get(row).plain()))
                .map(row -> branch(row, here, visit))
                .toList();
    }

    private SymptomsPage place(int row, String here, Visit visit) {
        return new SymptomsPage(
                pathTo(row, visit),
                names.in(visit.language()).get(row),
                branches(knowledge.hierarchy().childrenOf(row), here, visit));
    }

    private SymptomsPage.Branch branch(int row, String here, Visit visit) {
        FindingSet findings = visit.findings();
        TermName name = names.in(visit.language()).get(row);
        return new SymptomsPage.Branch(
                name,
                carriers.get().count(row),
                (int) knowledge.hierarchy().childrenOf(row).count(),
                chosen(name.id(), findings),
                FindingQuery.carry(here, findings.with(Finding.observed(name.id()))),
                FindingQuery.carry(here, findings.with(Finding.excluded(name.id()))));
    }

    /** How a term stands in a finding set: {@code observed}, {@code excluded}, or empty. */
    static String chosen(Curie term, FindingSet findings) {
        return findings.observed().contains(term)
                ? "observed"
                : findings.excluded().contains(term) ? "excluded" : "";
    }
}
