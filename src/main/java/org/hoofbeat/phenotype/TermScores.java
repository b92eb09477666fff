package org.hoofbeat.phenotype;

/**
 * What one finding is worth for every disease that it meets, under both readings, the diseases' fees added back: a sum over
 * findings, less the fees of all of them, is then right for diseases that are met and for those that are not.
 *
 * @param diseases rows of source diseases
 * @param described worth under the first reading
 * @param fresh worth under the second reading
 */
record TermScores(int[] diseases, float[] described, float[] fresh) {

    /** Adds to the sums of both readings. */
    void addTo(double[] toDescribed, double[] toFresh) {
        for (int i = 0; i < diseases.length; i++) {
            toDescribed[diseases[i]] += described[i];
            toFresh[diseases[i]] += fresh[i];
        }
    }

    int size() {
        return diseases.length;
    }
}
