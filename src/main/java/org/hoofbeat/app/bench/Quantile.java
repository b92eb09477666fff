package org.hoofbeat.app.bench;

import java.util.Arrays;

/** Order statistics of measurements. */
final class Quantile {
    private Quantile() {}

    /**
     * The value below which a share of the values lies, between two values their mean by distance (type 7 of Hyndman and Fan,
     * The American Statistician 1996); {@code NaN} of nothing.
     *
     * @param share 0 to 1
     */
    static double of(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        double between = place - below;
        // A product with an infinite rank would be NaN where the weight is 0.
        return between == 0 ? sorted[below] : sorted[below] * (1 - between) + sorted[below + 1] * between;
    }
}
