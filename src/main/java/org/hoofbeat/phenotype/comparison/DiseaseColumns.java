package org.hoofbeat.phenotype.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.phenotype.similarity.SignSets;

/** Turns the identifiers of a request into columns: finds their pages, opens groups, and notes what could not be done. */
final class DiseaseColumns {
    /** More diseases than this do not stand side by side on any page or in any spreadsheet that a person reads. */
    static final int MOST = 100;

    private final Knowledge knowledge;
    private final SignSets sets;
    private final ListColumn specialCases;

    /** Rows of diseases, and the group each was opened from. */
    private final Map<Integer, Optional<Curie>> chosen = new LinkedHashMap<>();

    private final List<LeftOut> leftOut = new ArrayList<>();

    DiseaseColumns(Knowledge knowledge, SignSets sets, ListColumn specialCases) {
        this.knowledge = knowledge;
        this.sets = sets;
        this.specialCases = specialCases;
    }

    void add(Curie given, boolean expand) {
        switch (knowledge.resolve(given)) {
            case Identity.Canonical(int disease) -> add(given, disease, expand);
            case Identity.Elsewhere(int disease) -> add(given, disease, expand);
            case Identity.Several(List<Integer> diseases) ->
                leftOut.add(new LeftOut.Several(
                        given, diseases.stream().map(knowledge.diseases()::idOf).toList()));
            case Identity.Unknown() -> leftOut.add(new LeftOut.Unknown(given));
        }
    }

    List<Column.OfDisease> columns() {
        return chosen.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** A group that nothing is said of itself is opened unasked: its column would be empty. */
    private void add(Curie given, int disease, boolean expand) {
        Set<Integer> below = new LinkedHashSet<>();
        if (expand || sets.isEmpty(disease)) {
            addAnnotatedBelow(disease, below);
        }
        if (chosen.size() + below.size() > MOST) {
            leftOut.add(new LeftOut.TooMany(given, below.size(), MOST));
            below.clear();
        }
        if (!sets.isEmpty(disease) || below.isEmpty()) {
            choose(given, disease, Optional.empty());
        }
        below.forEach(special -> choose(given, special, Optional.of(given)));
    }

    private void choose(Curie given, int disease, Optional<Curie> within) {
        if (chosen.containsKey(disease)) {
            leftOut.add(new LeftOut.Repeated(given, knowledge.diseases().idOf(disease)));
        } else {
            chosen.put(disease, within);
        }
    }

    /** The closest diseases below that something is known of. */
    private void addAnnotatedBelow(int disease, Set<Integer> found) {
        specialCases.stream(disease).forEach(special -> {
            if (!sets.isEmpty(special)) {
                found.add(special);
            } else {
                addAnnotatedBelow(special, found);
            }
        });
    }

    private Column.OfDisease column(int disease, Optional<Curie> within) {
        return new Column.OfDisease(
                disease,
                knowledge.diseases().idOf(disease),
                knowledge.diseases().nameOf(disease),
                knowledge
                        .sourcesOf(disease)
                        .filter(source -> knowledge.sourceDiseases().annotationCount(source) > 0)
                        .mapToObj(knowledge.sourceDiseases()::idOf)
                        .toList(),
                sets.terms().count(disease),
                specialCases.count(disease),
                within.stream().toList());
    }
}
