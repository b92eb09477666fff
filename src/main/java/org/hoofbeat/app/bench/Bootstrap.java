package org.hoofbeat.app.bench;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far figures would move if other publications had been collected: clusters are drawn with replacement, as many as there
 * are, and the figures computed again (percentile bootstrap over clusters, Davison and Hinkley, Bootstrap Methods and Their
 * Application, 1997). The draws are the same in every run.
 */
final class Bootstrap {
    private static final int DRAWS = 2000;
    private static final long SEED = 20250116;
    private static final double TAIL = 0.025;

    private final RankFigures[] drawn;

    private Bootstrap(RankFigures[] drawn) {
        this.drawn = drawn;
    }

    static Bootstrap over(List<int[]> clusters, double[] ranks) {
        var random = new Random(SEED);
        var drawn = new RankFigures[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = RankFigures.of(draw(clusters, ranks, random));
        }
        return new Bootstrap(drawn);
    }

    /** The interval that holds the middle 95 % of the draws. */
    Interval interval(ToDoubleFunction<RankFigures> figure) {
        double[] values = new double[drawn.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = figure.applyAsDouble(drawn[i]);
        }
        return new Interval(Quantile.of(values, TAIL), Quantile.of(values, 1 - TAIL));
    }

    private static double[] draw(List<int[]> clusters, double[] ranks, Random random) {
        int[][] chosen = new int[clusters.size()][];
        int size = 0;
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = clusters.get(random.nextInt(clusters.size()));
            size += chosen[i].length;
        }
        double[] values = new double[size];
        int at = 0;
        for (int[] cluster : chosen) {
            for (int member : cluster) {
                values[at++] = ranks[member];
            }
        }
        return values;
    }
}
