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

    /**
     * The readings that stand, in the order of the text.
     *
     * @param tokens how many words the text has
     */
    static int[] of(Candidates all, int tokens, Nesting nesting) {
        Integer[] order = new Integer[all.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> compare(all, a, b));
        var standing = new Standing(tokens, all.size);
        for (int candidate : order) {
            if (stands(all, candidate, standing, nesting)) {
                standing.add(candidate, all.first[candidate]);
            }
        }
        return Arrays.stream(order)
                .filter(standing::contains)
                .sorted((a, b) -> all.first[a] != all.first[b]
                        ? Integer.compare(all.first[a], all.first[b])
                        : all.last[a] != all.last[b]
                                ? Integer.compare(all.last[b], all.last[a])
                                : Integer.compare(all.term[a], all.term[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The readings that stand so far, by their first word. */
    private static final class Standing {
        private final int[] newest;
        private final int[] before;
        private final boolean[] stands;

        Standing(int tokens, int candidates) {
            newest = new int[tokens];
            Arrays.fill(newest, -1);
            before = new int[candidates];
            stands = new boolean[candidates];
        }

        void add(int candidate, int first) {
            before[candidate] = newest[first];
            newest[first] = candidate;
            stands[candidate] = true;
        }

        boolean contains(int candidate) {
            return stands[candidate];
        }
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

    private static boolean stands(Candidates all, int candidate, Standing standing, Nesting nesting) {
        int from = Math.max(0, all.first[candidate] - Candidates.LONGEST);
        for (int first = from; first <= all.last[candidate]; first++) {
            for (int other = standing.newest[first]; other >= 0; other = standing.before[other]) {
                if (all.last[other] >= all.first[candidate] && excludes(all, other, candidate, nesting)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a reading that stands leaves no place for another one that it overlaps. */
    private static boolean excludes(Candidates all, int other, int candidate, Nesting nesting) {
        long own = all.used[candidate];
        long theirs = shift(all.used[other], all.first[other] - all.first[candidate]);
        boolean inside = (own & ~theirs) == 0 && all.first[candidate] >= all.first[other];
        boolean equal = own == all.used[other] && all.first[candidate] == all.first[other];
        boolean sameTerm = all.term[candidate] == all.term[other];
        if (inside && (nesting == Nesting.LONGEST || all.score[candidate] < WEAK || equal || sameTerm)) {
            return true;
        }
        boolean gapped = hasGap(own) || hasGap(all.used[other]);
        return nesting == Nesting.LONGEST && !gapped && (own & theirs) != 0;
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
