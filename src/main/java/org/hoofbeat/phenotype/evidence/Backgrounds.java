package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;

/**
 * How common signs are over all OMIM diseases: the mean share of people who have one, each disease counting once with the
 * greater of its own statements and those of the same Orphanet entity. {@value #UNSEEN} imaginary diseases that have the sign
 * keep an unseen one from being infinitely telling.
 *
 * @param share for every term, above 0 and at most 1
 * @param information its negative natural logarithm
 */
record Backgrounds(double[] share, double[] information) {
    static final double UNSEEN = 0.3;

    static Backgrounds of(SignProfile[] own, SignProfile[] same, boolean[] omim, int termCount) {
        double[] sum = new double[termCount];
        int diseases = 0;
        for (int row = 0; row < omim.length; row++) {
            if (omim[row]) {
                diseases++;
                addTo(sum, own[row], SignProfile.EMPTY);
                addTo(sum, same[row], own[row]);
            }
        }
        double[] share = new double[termCount];
        int counted = diseases;
        Arrays.setAll(share, term -> (sum[term] + UNSEEN) / (counted + UNSEEN));
        double[] information = new double[termCount];
        Arrays.setAll(information, term -> -Math.log(share[term]));
        return new Backgrounds(share, information);
    }

    /** Adds what a profile says beyond another that is already counted. */
    private static void addTo(double[] sum, SignProfile profile, SignProfile counted) {
        for (int i = 0; i < profile.terms().length; i++) {
            int term = profile.terms()[i];
            sum[term] += Math.max(0, profile.implied()[i] - counted.implied(term));
        }
    }
}
