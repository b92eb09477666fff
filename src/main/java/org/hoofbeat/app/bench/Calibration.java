package org.hoofbeat.app.bench;

import java.util.List;

/**
 * From scores to probabilities: the temperature and the score of "none of these" under which the outcome was the least
 * surprising. Each example counts nine times as it is and once with its diagnosis taken away, so that the prior for "none of
 * these" is one in ten; a diagnosis about which nothing is left counts as none of these.
 *
 * @param temperature what scores are divided by
 * @param noneOfThese the score of "none of these"
 */
record Calibration(double temperature, double noneOfThese) {
    private static final double PRESENT = 0.9;
    private static final double LOWEST = -10;
    private static final double HIGHEST = 15;
    private static final double STEP = 0.25;

    static Calibration of(List<TestedExample> tested) {
        Calibration best = new Calibration(1, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < TestedExample.TEMPERATURES.length; t++) {
            for (double none = LOWEST; none <= HIGHEST; none += STEP) {
                double surprise = surprise(tested, t, none);
                if (surprise < least) {
                    least = surprise;
                    best = new Calibration(TestedExample.TEMPERATURES[t], none);
                }
            }
        }
        return best;
    }

    /** The probability that the first disease was given, and whether it was right, for one example. */
    Outcome outcome(TestedExample tested) {
        int t = java.util.Arrays.binarySearch(TestedExample.TEMPERATURES, temperature);
        boolean right = tested.truth() > tested.best();
        double first =
                Math.max(tested.best(), Double.isNaN(tested.truth()) ? Double.NEGATIVE_INFINITY : tested.truth());
        double sum = Math.exp(tested.rivals()[t] - first / temperature) + Math.exp((noneOfThese - first) / temperature);
        sum += Double.isNaN(tested.truth()) ? 0 : Math.exp((tested.truth() - first) / temperature);
        return new Outcome(1 / sum, right);
    }

    /**
     * What was said of the first disease of a ranking, and what was so.
     *
     * @param said its probability, 0 to 1
     * @param right whether it was the diagnosis
     */
    record Outcome(double said, boolean right) {}

    private static double surprise(List<TestedExample> tested, int t, double none) {
        double temperature = TestedExample.TEMPERATURES[t];
        double surprise = 0;
        for (TestedExample one : tested) {
            double rivals = one.rivals()[t];
            double nothing = none / temperature;
            double without = logSum(rivals, nothing);
            double weight = one.example().weight();
            if (Double.isNaN(one.truth())) {
                surprise += weight * (without - nothing);
            } else {
                double truth = one.truth() / temperature;
                surprise += weight * PRESENT * (logSum(without, truth) - truth);
                surprise += weight * (1 - PRESENT) * (without - nothing);
            }
        }
        return surprise;
    }

    private static double logSum(double a, double b) {
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
