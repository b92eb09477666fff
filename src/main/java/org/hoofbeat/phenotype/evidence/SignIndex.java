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
        var raised = new Raised();
        for (int disease = 0; disease < profiles.length; disease++) {
            SignProfile profile = profiles[disease];
            for (int i = 0; i < profile.terms().length; i++) {
                int at = next[profile.terms()[i]]++;
                diseases[at] = disease;
                implied[at] = raised.of(profile.implied()[i]);
                stated[at] = raised.of(profile.stated()[i]);
            }
        }
        return new SignIndex(starts, diseases, stated, implied);
    }

    /** Powers of shares, each computed once as long as nothing else takes its place: a pack has few different ones. */
    private static final class Raised {
        private static final int PLACES = 4096;

        private final float[] share = new float[PLACES];
        private final float[] power = new float[PLACES];

        float of(float wanted) {
            int bits = Float.floatToRawIntBits(wanted);
            int place = (bits ^ bits >>> 12) & PLACES - 1;
            if (share[place] != wanted) {
                share[place] = wanted;
                power[place] = EvidenceBase.raise(wanted);
            }
            return power[place];
        }
    }
}
