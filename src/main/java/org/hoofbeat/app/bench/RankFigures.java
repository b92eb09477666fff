package org.hoofbeat.app.bench;

import java.util.Arrays;

/**
 * What a list of ranks comes to.
 *
 * @param cases how many there are
 * @param top1 per cent of cases whose diagnosis is first; one of two that share the first place is not
 * @param top3 per cent among the first three
 * @param top10 per cent among the first ten
 * @param reciprocal mean of 1/rank, 0 for a diagnosis that was not ranked
 * @param median rank in the middle; infinite where more than half were not ranked
 */
record RankFigures(int cases, double top1, double top3, double top10, double reciprocal, double median) {

    static RankFigures of(double[] ranks) {
        return new RankFigures(
                ranks.length,
                percentWithin(ranks, 1),
                percentWithin(ranks, 3),
                percentWithin(ranks, 10),
                Arrays.stream(ranks).map(rank -> 1 / rank).average().orElse(Double.NaN),
                Quantile.of(ranks, 0.5));
    }

    private static double percentWithin(double[] ranks, int place) {
        return 100.0 * Arrays.stream(ranks).filter(rank -> rank <= place).count() / ranks.length;
    }
}
