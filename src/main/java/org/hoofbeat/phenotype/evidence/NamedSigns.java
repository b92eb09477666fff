package org.hoofbeat.phenotype.evidence;

import java.util.HashMap;
import java.util.Map;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.model.knowledge.TermTable;

/**
 * Signs that diseases are named after: "Spastic paraplegia 11", "… with microcephaly and seizures". A stretch of up to
 * {@value #LONGEST} words of the disease's name that is the label or an exact synonym of a sign, in the plural or singular,
 * is taken as a statement that {@value #SHARE} of the people have it; longer stretches first, no word twice.
 */
final class NamedSigns {
    static final float SHARE = 0.7f;

    private static final int LONGEST = 6;
    private static final int SHORTEST_NAME = 5;

    private final Map<String, Integer> signs = new HashMap<>();

    NamedSigns(Knowledge knowledge) {
        TermTable terms = knowledge.terms();
        TermHierarchy hierarchy = knowledge.hierarchy();
        for (int term = 0; term < terms.size(); term++) {
            boolean tooWide = term == hierarchy.phenotypeRoot()
                    || hierarchy.parentsOf(term).anyMatch(parent -> parent == hierarchy.phenotypeRoot());
            if (hierarchy.isPhenotype(term) && !tooWide) {
                put(terms.label().get(term), term);
                for (int i = terms.synonymStart()[term]; i < terms.synonymStart()[term + 1]; i++) {
                    if (terms.synonymScope()[i] == Synonym.Scope.EXACT.ordinal()) {
                        put(terms.synonym().get(i), term);
                    }
                }
            }
        }
    }

    /** The signs in a name. */
    SignProfile in(String diseaseName, ProfileBuilder builder) {
        String name = normal(diseaseName);
        int[] begins = beginnings(name);
        int words = begins.length - 1;
        var used = new boolean[words];
        for (int length = Math.min(LONGEST, words); length > 0; length--) {
            for (int from = 0; from + length <= words; from++) {
                Integer term = used[from] || used[from + length - 1]
                        ? null
                        : find(name.substring(begins[from], begins[from + length] - 1));
                if (term != null) {
                    java.util.Arrays.fill(used, from, from + length, true);
                    builder.state(term, SHARE);
                }
            }
        }
        return builder.build();
    }

    /** Where the words of a normal name begin, and where one more would. */
    private static int[] beginnings(String name) {
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.range(0, name.length())
                                .filter(i -> i == 0 || name.charAt(i - 1) == ' '),
                        java.util.stream.IntStream.of(name.length() + 1))
                .toArray();
    }

    private @org.jspecify.annotations.Nullable Integer find(String name) {
        Integer exact = signs.get(name);
        return exact != null
                ? exact
                : signs.get(name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "s");
    }

    private void put(String name, int term) {
        String normal = normal(name);
        if (normal.length() >= SHORTEST_NAME) {
            signs.putIfAbsent(normal, term);
        }
    }

    /** Letters and digits in lower case, one space for all that is between them. By hand: a pack has 60,000 names. */
    private static String normal(String name) {
        var out = new StringBuilder(name.length());
        boolean isBetween = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (isBetween && !out.isEmpty()) {
                    out.append(' ');
                }
                isBetween = false;
                out.append(c);
            } else {
                isBetween = true;
            }
        }
        return out.toString();
    }
}
