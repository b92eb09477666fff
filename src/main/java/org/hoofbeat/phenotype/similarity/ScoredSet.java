package org.hoofbeat.phenotype.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One of many sets, and how alike it is to the one that was asked about.
 *
 * @param row its row
 * @param score above 0
 */
public record ScoredSet(int row, double score) {
    private static final Comparator<ScoredSet> BEST_FIRST =
            Comparator.comparingDouble(ScoredSet::score).reversed().thenComparingInt(ScoredSet::row);

    /** The sets with the greatest scores above 0, best first; equal ones in the order of their rows. */
    static List<ScoredSet> top(double[] scores, int most) {
        var worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
        double worst = 0;
        for (int row = 0; row < scores.length; row++) {
            if (scores[row] > worst) {
                worstFirst.add(new ScoredSet(row, scores[row]));
                if (worstFirst.size() > most) {
                    worstFirst.remove();
                    worst = worstFirst.isEmpty() ? Double.POSITIVE_INFINITY : worstFirst.element().score;
                }
            }
        }
        return worstFirst.stream().sorted(BEST_FIRST).toList();
    }
}
