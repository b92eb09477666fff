package org.hoofbeat.phenotype.evidence;

/**
 * Profiles turned the other way round: for every term the diseases that have it. Shares are raised to
 * {@link EvidenceBase#POWER} once, because every use needs them so.
 *
 * @param starts where each term's diseases begin; one entry more than there are terms
 * @param diseases rows of source diseases, ascending within a term
 * @param stated share of people with exactly the term, raised; 0 where it is only implied
 * @param implied share of people with the term or a special case of it, raised
 */
record SignIndex(int[] starts, int[] diseases, float[] stated, float[] implied) {

    static SignIndex of(SignProfile[] profiles, int termCount) {
        int[] starts = new int[termCount + 1];
        for (SignProfile profile : profiles) {
            for (int term : profile.terms()) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < termCount; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = java.util.Arrays.copyOf(starts, termCount);
        int[] diseases = new int[starts[termCount]];
        float[] stated = new float[starts[termCount]];
        float[] implied = new float[starts[termCount]];
        for (int disease = 0; disease < profiles.length; disease++) {
            SignProfile profile = profiles[disease];
            for (int i = 0; i < profile.terms().length; i++) {
                int at = next[profile.terms()[i]]++;
                diseases[at] = disease;
                implied[at] = EvidenceBase.raise(profile.implied()[i]);
                stated[at] = profile.stated()[i] == profile.implied()[i]
                        ? implied[at]
                        : EvidenceBase.raise(profile.stated()[i]);
            }
        }
        return new SignIndex(starts, diseases, stated, implied);
    }
}
