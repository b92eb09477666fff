package org.hoofbeat.search.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.Acronyms;

/** Which diseases are meant by initials, the best known first. */
final class AcronymTable {
    private final Map<String, int[]> diseases;

    private AcronymTable(Map<String, int[]> diseases) {
        this.diseases = diseases;
    }

    static AcronymTable of(Catalogue catalogue) {
        Map<String, Set<Integer>> found = new HashMap<>();
        catalogue.list(Kind.DISEASES).forEach(disease -> {
            String label = catalogue.labelOf(disease);
            for (String acronym : Acronyms.ofWhole(label)) {
                found.computeIfAbsent(acronym, _ -> new LinkedHashSet<>()).add(disease);
            }
            for (String acronym : Acronyms.ofBeginning(label)) {
                found.computeIfAbsent(acronym, _ -> new LinkedHashSet<>()).add(disease);
            }
        });
        Map<String, int[]> ordered = new HashMap<>();
        found.forEach((acronym, diseases) -> ordered.put(acronym, bestFirst(acronym, diseases, catalogue)));
        return new AcronymTable(ordered);
    }

    /** Diseases with these initials; none for anything that is not one word. */
    int[] diseasesOf(String key) {
        return diseases.getOrDefault(key, new int[0]);
    }

    /** What is called so comes before what only begins so; then the better known. */
    private static int[] bestFirst(String acronym, Set<Integer> diseases, Catalogue catalogue) {
        List<Integer> sorted = new ArrayList<>(diseases);
        sorted.sort(Comparator.comparingDouble(disease -> -rank(acronym, disease, catalogue)));
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double rank(String acronym, int disease, Catalogue catalogue) {
        boolean whole = Acronyms.ofWhole(catalogue.labelOf(disease)).contains(acronym);
        return catalogue.popularityOf(disease) + (whole ? 1 : 0);
    }
}
