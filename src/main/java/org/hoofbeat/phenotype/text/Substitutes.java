package org.hoofbeat.phenotype.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roots stand for each other, learned from the ontology itself: where two names of one term have all words but one in
 * common, these two words are a pair. Pairs that many terms agree on may replace each other in any name.
 *
 * @param support how many terms show a pair; the lower root in the upper half of the key
 */
record Substitutes(Map<Long, Integer> support) {

    static Substitutes learn(Names names, VocabularyBuilder words) {
        Map<Long, Integer> support = new HashMap<>();
        Set<Long> ofTerm = new HashSet<>();
        int[][] roots = new int[names.size][];
        for (int from = 0; from < names.size; ) {
            int to = from;
            while (to < names.size && names.term[to] == names.term[from]) {
                roots[to] = roots(names, to, words);
                to++;
            }
            ofTerm.clear();
            for (int a = from; a < to; a++) {
                for (int b = a + 1; b < to; b++) {
                    if (isPlain(names, a) && isPlain(names, b)) {
                        long pair = onlyDifference(roots[a], roots[b]);
                        if (pair != 0) {
                            ofTerm.add(pair);
                        }
                    }
                }
            }
            ofTerm.removeIf(pair -> isShort((int) (pair >>> 32), words) || isShort((int) (long) pair, words));
            ofTerm.forEach(pair -> support.merge(pair, 1, Integer::sum));
            from = to;
        }
        return new Substitutes(support);
    }

    /** Words of two letters are abbreviations and grammar. */
    private static boolean isShort(int root, VocabularyBuilder words) {
        return words.rootAt(root).length() < 3
                && !Character.isDigit(words.rootAt(root).charAt(0));
    }

    private static boolean isPlain(Names names, int name) {
        return names.kind[name] <= Names.EXACT && !names.abbreviation[name] && names.length(name) > 1;
    }

    private static int[] roots(Names names, int name, VocabularyBuilder words) {
        int[] roots = new int[names.length(name)];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = words.rootOf(names.words[names.start[name] + i]);
        }
        Arrays.sort(roots);
        return roots;
    }

    /** The two roots that two sorted lists do not share, where each has exactly one; else 0. */
    private static long onlyDifference(int[] a, int[] b) {
        if (a.length != b.length) {
            return 0;
        }
        int i = 0;
        int j = 0;
        int onlyA = -1;
        int onlyB = -1;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i] == b[j]) {
                i++;
                j++;
            } else if (j == b.length || i < a.length && a[i] < b[j]) {
                if (onlyA >= 0) {
                    return 0;
                }
                onlyA = a[i++];
            } else {
                if (onlyB >= 0) {
                    return 0;
                }
                onlyB = b[j++];
            }
        }
        return onlyA < 0 || onlyB < 0 ? 0 : key(onlyA, onlyB);
    }

    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
