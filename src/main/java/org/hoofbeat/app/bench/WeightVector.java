package org.hoofbeat.app.bench;

import org.hoofbeat.phenotype.Reading;
import org.hoofbeat.phenotype.Weights;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;

/**
 * Weights as one vector of free numbers: for each reading the logarithms of the meetings' weights and the features' weights;
 * the offset of the first reading at the end.
 */
final class WeightVector {
    static final int FEATURES = Feature.values().length;
    static final int READING = CaseEvidence.WIDTH + FEATURES;
    static final int SIZE = 2 * READING + 1;
    static final int OFFSET = 2 * READING;

    private static final double[][] START = {
        {0.2, 0.15, 0.1, 0.1},
        {0.15, 0.1, 0.15, 0.02},
        {0.04, 0.03, 0.02, 0.01},
        {0.04, 0.03, 0.02, 0.01},
        {0.04, 0.03, 0.02, 0.01}
    };
    private static final int KINDS = 4;

    private WeightVector() {}

    /** Where learning starts: guesses, the same for both readings. */
    static double[] start() {
        double[] values = new double[SIZE];
        for (int reading = 0; reading < 2; reading++) {
            int from = reading * READING;
            for (EvidenceSource source : EvidenceSource.values()) {
                for (int kind = 0; kind < KINDS; kind++) {
                    values[from + source.ordinal() * KINDS + kind] = Math.log(START[source.ordinal()][kind]);
                }
            }
            values[feature(from, Feature.NOT_REPORTED)] = 0.5;
            values[feature(from, Feature.LENGTH)] = -1;
            values[feature(from, Feature.REFERENCES)] = 0.7;
        }
        return values;
    }

    static Weights weights(double[] values, double temperature, double noneOfThese) {
        return new Weights(reading(values, 0, values[OFFSET]), reading(values, READING, 0), temperature, noneOfThese);
    }

    private static Reading reading(double[] values, int from, double offset) {
        double[] meetings = new double[CaseEvidence.WIDTH];
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = Math.exp(values[from + i]);
        }
        double[] features = new double[FEATURES];
        System.arraycopy(values, from + CaseEvidence.WIDTH, features, 0, FEATURES);
        return new Reading(meetings, features, offset);
    }

    /**
     * Keeps the signs that make sense: what is expected and not reported never speaks for a disease, what is explained never
     * against it. Without this, learning from cases whose publication is left out finds out how to recognise the gap.
     */
    static void keepSigns(double[] values) {
        for (int reading = 0; reading < 2; reading++) {
            for (Feature feature : Feature.values()) {
                int at = feature(reading * READING, feature);
                values[at] = switch (feature) {
                    case NOT_REPORTED, NOT_REPORTED_SAME, REFERENCES, REFERENCES_SQUARED, PEOPLE, COVERAGE, REPORT ->
                        Math.max(0, values[at]);
                    case LENGTH, LENGTH_SAME -> Math.min(0, values[at]);
                    case SIGNS, SIGNS_SAME -> values[at];
                };
            }
        }
    }

    static int feature(int from, Feature feature) {
        return from + CaseEvidence.WIDTH + feature.ordinal();
    }
}
