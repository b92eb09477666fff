package org.hoofbeat.phenotype;

import java.util.function.Function;

/**
 * For every term the diseases that have it, with the share of people: profiles turned the other way round, in two flat
 * arrays.
 *
 * @param starts where each term's diseases begin; one entry more than there are terms
 * @param diseases rows of source diseases, ascending within a term
 * @param shares the share of people with the term
 */
record Postings(int[] starts, int[] diseases, float[] shares) {

    static Postings of(
            DiseaseProfile[] profiles,
            int termCount,
            Function<DiseaseProfile, int[]> terms,
            Function<DiseaseProfile, float[]> shares) {
        int[] starts = new int[termCount + 1];
        for (DiseaseProfile profile : profiles) {
            for (int term : terms.apply(profile)) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < termCount; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = java.util.Arrays.copyOf(starts, termCount);
        int[] diseases = new int[starts[termCount]];
        float[] values = new float[starts[termCount]];
        for (int disease = 0; disease < profiles.length; disease++) {
            int[] has = terms.apply(profiles[disease]);
            float[] share = shares.apply(profiles[disease]);
            for (int i = 0; i < has.length; i++) {
                int at = next[has[i]]++;
                diseases[at] = disease;
                values[at] = share[i];
            }
        }
        return new Postings(starts, diseases, values);
    }
}
