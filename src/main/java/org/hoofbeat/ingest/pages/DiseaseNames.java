package org.hoofbeat.ingest.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;

/** Which diseases bear a name, by label and by any other name, letter case, accents and punctuation aside. Not thread-safe. */
final class DiseaseNames {
    private final Folder folder = new Folder();
    private final Map<String, Set<Integer>> byLabel = new HashMap<>();
    private final Map<String, Set<Integer>> byName = new HashMap<>();
    private final Set<Integer> anything = new HashSet<>();

    DiseaseNames(Knowledge knowledge) {
        DiseaseTable diseases = knowledge.diseases();
        for (int row = 0; row < diseases.size(); row++) {
            if (diseases.obsolete()[row] == 0) {
                add(diseases.label().get(row), row, byLabel);
                addNames(diseases, row);
            }
        }
        for (int source = 0; source < knowledge.sourceDiseases().size(); source++) {
            int row = knowledge.sourceDiseases().disease()[source];
            if (diseases.obsolete()[row] == 0) {
                add(knowledge.sourceDiseases().label().get(source), row, byName);
            }
        }
    }

    private void addNames(DiseaseTable diseases, int row) {
        add(diseases.label().get(row), row, byName);
        diseases.synonymsOf(row).forEach(name -> add(name, row, byName));
        for (Mapping mapping : diseases.mappingsOf(row)) {
            if (mapping.predicate() == MappingPredicate.EXACT) {
                add(mapping.objectLabel(), row, byName);
            }
        }
    }

    /** The diseases that have this name for their label. */
    Set<Integer> labelled(String name) {
        return byLabel.getOrDefault(key(name), Set.of());
    }

    /** The diseases that have this name for their label or for another name. */
    Set<Integer> named(String name) {
        return byName.getOrDefault(key(name), Set.of());
    }

    /** The diseases that have any of these names. */
    Set<Integer> named(Collection<String> names) {
        Set<Integer> all = new HashSet<>();
        names.forEach(name -> all.addAll(named(name)));
        return all;
    }

    /** Whether a disease is also called just "disease" or "syndrome": a class of all, which no page is about. */
    boolean isAnything(int row) {
        return anything.contains(row);
    }

    /**
     * Those of a page's other names that say more than its title: a name made of the title's own words ("Noonan syndrome" for
     * "Noonan syndrome 1") is a broader one.
     */
    List<String> tellingNames(String title, List<String> others) {
        List<String> roots = folder.fold(title).roots();
        return others.stream()
                .filter(name -> !roots.containsAll(folder.fold(name).roots()))
                .toList();
    }

    private void add(String name, int row, Map<String, Set<Integer>> names) {
        FoldedName folded = folder.fold(name);
        if (!folded.isEmpty()) {
            names.merge(folded.rootKey(), Set.of(row), DiseaseNames::union);
            if (folded.shortKey().isEmpty()) {
                anything.add(row);
            }
        }
    }

    private static Set<Integer> union(Set<Integer> some, Set<Integer> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<Integer> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private String key(String name) {
        return folder.fold(name).rootKey();
    }
}
