package org.hoofbeat.phenotype;

/**
 * Probabilities from scores. A score is a log likelihood ratio against "these findings are noise", so that "none of these"
 * is a candidate like the diseases, with a score of its own. All scores are divided by a temperature first, because findings
 * are not as independent as the sum takes them for. Both numbers were learned, so that of the diseases given 30 %, about 30 in
 * a hundred are right (docs/diagnosis.md).
 *
 * @param ofDiseases for every source disease, 0 where it is not ranked
 * @param noneOfThese the probability that it is none of them
 */
record Posteriors(double[] ofDiseases, double noneOfThese) {
    /** Below this, a probability is 0 for all purposes, and not worth computing. */
    private static final double NEGLIGIBLE = -25;

    /** @param scores one a source disease, {@code NaN} where it is not ranked */
    static Posteriors of(double[] scores, double temperature, double noneOfThese) {
        double greatest = noneOfThese;
        for (double score : scores) {
            greatest = score > greatest ? score : greatest;
        }
        double[] posteriors = new double[scores.length];
        double none = Math.exp((noneOfThese - greatest) / temperature);
        double sum = none;
        for (int row = 0; row < scores.length; row++) {
            double below = (scores[row] - greatest) / temperature;
            if (below > NEGLIGIBLE) {
                posteriors[row] = Math.exp(below);
                sum += posteriors[row];
            }
        }
        for (int row = 0; row < scores.length; row++) {
            if (posteriors[row] > 0) {
                posteriors[row] /= sum;
            }
        }
        return new Posteriors(posteriors, none / sum);
    }
}
