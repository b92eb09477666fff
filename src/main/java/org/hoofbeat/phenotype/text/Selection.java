package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/**
 * Decides which readings stand. Of readings of the same words the best one stands. With {@link Nesting#LONGEST}, a reading
 * whose words are all used by a longer one falls; where two overlap, the one with fewer words falls.
 */
final class Selection {
    /** A reading that leaves out a word says nothing new where the words are read together. */
    private static final int WEAK = 80;

    private Selection() {}

    /** The readings that stand, in the order of the text. */
    static int[] of(Candidates all, Nesting nesting) {
        Integer[] order = new Integer[all.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> compare(all, a, b));
        int[] standing = new int[all.size];
        int count = 0;
        for (int candidate : order) {
            if (stands(all, candidate, standing, count, nesting)) {
                standing[count++] = candidate;
            }
        }
        int[] result = Arrays.copyOf(standing, count);
        return Arrays.stream(result)
                .boxed()
                .sorted((a, b) -> all.first[a] != all.first[b]
                        ? Integer.compare(all.first[a], all.first[b])
                        : all.last[a] != all.last[b]
                                ? Integer.compare(all.last[b], all.last[a])
                                : Integer.compare(all.term[a], all.term[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** More words first, then better ones, then earlier ones. */
    private static int compare(Candidates all, int a, int b) {
        int words = Integer.compare(Long.bitCount(all.used[b]), Long.bitCount(all.used[a]));
        if (words != 0) {
            return words;
        }
        int score = Integer.compare(all.score[b], all.score[a]);
        return score != 0 ? score : Integer.compare(all.first[a], all.first[b]);
    }

    private static boolean stands(Candidates all, int candidate, int[] standing, int count, Nesting nesting) {
        for (int i = 0; i < count; i++) {
            int other = standing[i];
            if (all.last[other] < all.first[candidate] || all.first[other] > all.last[candidate]) {
                continue;
            }
            long own = all.used[candidate];
            long theirs = shift(all.used[other], all.first[other] - all.first[candidate]);
            boolean inside = (own & ~theirs) == 0 && all.first[candidate] >= all.first[other];
            if (inside && (nesting == Nesting.LONGEST || all.score[candidate] < WEAK)) {
                return false;
            }
            boolean equal = own == all.used[other] && all.first[candidate] == all.first[other];
            if (inside && (equal || all.term[candidate] == all.term[other])) {
                return false;
            }
            boolean gapped = hasGap(own) || hasGap(all.used[other]);
            if (nesting == Nesting.LONGEST && !gapped && (own & theirs) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasGap(long used) {
        return (used & used + 1) != 0;
    }

    private static long shift(long bits, int by) {
        if (by <= -Long.SIZE || by >= Long.SIZE) {
            return 0;
        }
        return by >= 0 ? bits << by : bits >>> -by;
    }
}
