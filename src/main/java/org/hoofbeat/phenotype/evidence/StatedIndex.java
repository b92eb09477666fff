package org.hoofbeat.phenotype.evidence;

/**
 * For every term the diseases whose rows state exactly it, and what its not being reported speaks against each.
 *
 * @param starts where each term's diseases begin; one entry more than there are terms
 * @param diseases rows of source diseases, ascending within a term
 * @param silence log(1 − {@value EvidenceBase#REPORTING}·share)
 */
public record StatedIndex(int[] starts, int[] diseases, float[] silence) {

    static StatedIndex of(SignProfile[] profiles, int termCount) {
        int[] starts = new int[termCount + 1];
        for (SignProfile profile : profiles) {
            for (int i = 0; i < profile.terms().length; i++) {
                starts[profile.terms()[i] + 1] += profile.stated()[i] > 0 ? 1 : 0;
            }
        }
        for (int term = 0; term < termCount; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = java.util.Arrays.copyOf(starts, termCount);
        int[] diseases = new int[starts[termCount]];
        float[] silence = new float[starts[termCount]];
        for (int disease = 0; disease < profiles.length; disease++) {
            SignProfile profile = profiles[disease];
            for (int i = 0; i < profile.terms().length; i++) {
                if (profile.stated()[i] > 0) {
                    int at = next[profile.terms()[i]]++;
                    diseases[at] = disease;
                    silence[at] = (float) EvidenceBase.silence(profile.stated()[i]);
                }
            }
        }
        return new StatedIndex(starts, diseases, silence);
    }
}
