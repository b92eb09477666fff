package org.hoofbeat.app.bench;

import org.hoofbeat.phenotype.LikelihoodRanker;

/**
 * How an example came out under weights that were not learned from its publication, with what calibration needs.
 *
 * @param example the example
 * @param rank of its diagnosis; infinite where it was not ranked
 * @param truth score of the diagnosis, {@code NaN} where it was not ranked
 * @param rivals for each of {@link #TEMPERATURES} the logarithm of the sum of exp(score/temperature) over all other diseases
 * @param best the best score of another disease
 */
record TestedExample(TrainingExample example, double rank, double truth, double[] rivals, double best) {
    /** The temperatures that are tried. */
    static final double[] TEMPERATURES = {0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.25, 2.5, 3.0};

    static TestedExample of(TrainingExample example, LikelihoodRanker ranker, int disease) {
        double[] scores = ranker.scores(example.query());
        double truth = scores[disease];
        double best = Double.NEGATIVE_INFINITY;
        int greater = 0;
        int equal = 0;
        for (int row = 0; row < scores.length; row++) {
            if (row != disease && !Double.isNaN(scores[row])) {
                best = Math.max(best, scores[row]);
                greater += scores[row] > truth ? 1 : 0;
                equal += scores[row] == truth ? 1 : 0;
            }
        }
        double[] rivals = new double[TEMPERATURES.length];
        for (int i = 0; i < rivals.length; i++) {
            double sum = 0;
            for (int row = 0; row < scores.length; row++) {
                if (row != disease && !Double.isNaN(scores[row])) {
                    sum += Math.exp((scores[row] - best) / TEMPERATURES[i]);
                }
            }
            rivals[i] = best / TEMPERATURES[i] + Math.log(sum);
        }
        double rank = Double.isNaN(truth) ? Double.POSITIVE_INFINITY : 1 + greater + equal / 2.0;
        return new TestedExample(example, rank, truth, rivals, best);
    }
}
