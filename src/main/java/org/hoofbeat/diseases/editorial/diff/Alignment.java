package org.hoofbeat.diseases.editorial.diff;

import java.util.Arrays;
import java.util.List;

/**
 * Which elements of two lists belong together: a longest common subsequence, found by Myers' algorithm ("An O(ND) Difference
 * Algorithm and Its Variations", Algorithmica 1986). Lists that have less in common than the bound allows to find are taken as
 * having nothing in common between their equal beginnings and ends.
 */
final class Alignment {
    private static final int MOST_EDITS = 1_500;

    private Alignment() {}

    /**
     * For each element of {@code from} the place in {@code to} that it is equal to; −1 for those that are gone. Places grow.
     */
    static int[] of(List<String> from, List<String> to) {
        int[] partner = new int[from.size()];
        Arrays.fill(partner, -1);
        int start = 0;
        int shorter = Math.min(from.size(), to.size());
        while (start < shorter && from.get(start).equals(to.get(start))) {
            partner[start] = start++;
        }
        int end = 0;
        while (end < shorter - start && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
            partner[from.size() - end] = to.size() - end;
        }
        middle(from.subList(start, from.size() - end), to.subList(start, to.size() - end), partner, start);
        return partner;
    }

    private static void middle(List<String> from, List<String> to, int[] partner, int offset) {
        int most = Math.min(MOST_EDITS, from.size() + to.size());
        int[] furthest = new int[2 * most + 3];
        int[][] trace = new int[most + 1][];
        for (int edits = 0; edits <= most; edits++) {
            // Only the diagonals −edits … edits were reached so far.
            trace[edits] = Arrays.copyOfRange(furthest, most + 1 - edits - 1, most + 1 + edits + 2);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                int x = diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1])
                        ? furthest[at + 1]
                        : furthest[at - 1] + 1;
                int y = x - diagonal;
                while (x < from.size() && y < to.size() && from.get(x).equals(to.get(y))) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= from.size() && y >= to.size()) {
                    walkBack(trace, edits, from.size(), to.size(), partner, offset);
                    return;
                }
            }
        }
    }

    /** {@code trace[d]} holds the diagonals −d−1 … d+1 as they were before round d. */
    private static void walkBack(int[][] trace, int edits, int fromSize, int toSize, int[] partner, int offset) {
        int x = fromSize;
        int y = toSize;
        for (int round = edits; round >= 0; round--) {
            int diagonal = x - y;
            int[] before = trace[round];
            int at = diagonal + round + 1;
            boolean down = diagonal == -round || (diagonal != round && before[at - 1] < before[at + 1]);
            int previousX = round == 0 ? 0 : down ? before[at + 1] : before[at - 1];
            int previousY = round == 0 ? 0 : previousX - (down ? diagonal + 1 : diagonal - 1);
            int startX = round == 0 ? 0 : down ? previousX : previousX + 1;
            while (x > startX) {
                x--;
                y--;
                partner[offset + x] = offset + y;
            }
            x = previousX;
            y = previousY;
        }
    }
}
