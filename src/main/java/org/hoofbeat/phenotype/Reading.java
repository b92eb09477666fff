package org.hoofbeat.phenotype;

import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.Feature;

/**
 * One way to weigh the evidence on a disease. A finding q is a draw from a mixture: background noise, or one of the kinds of
 * meeting with a statement; what it is worth is {@code log(1 + Σ w·(share/background)^power)}, at least 0. From this the
 * disease pays, for each finding, a fee for its own length ({@link Feature#LENGTH}), because a disease that has everything
 * explains everything; a finding that its own rows state never costs it more than it brings.
 *
 * @param meetings weights of the kinds of meeting, {@link CaseEvidence#WIDTH} numbers, at least 0
 * @param features weights at the ordinals of {@link Feature}; those of the two lengths at most 0
 * @param offset log of how much this reading is believed beside the other
 */
public record Reading(double[] meetings, double[] features, double offset) {

    /** The fee that a disease pays for one finding, at least 0, from {@link Feature#LENGTH} and its like for one finding. */
    double fee(double length, double lengthSame) {
        return -(features[Feature.LENGTH.ordinal()] * length + features[Feature.LENGTH_SAME.ordinal()] * lengthSame);
    }

    /** What one finding is worth, the fee taken off. */
    public double worth(CaseEvidence evidence, int finding) {
        double sum = 1;
        for (int i = 0; i < CaseEvidence.WIDTH; i++) {
            sum += meetings[i] * evidence.meetings()[finding * CaseEvidence.WIDTH + i];
        }
        return worth(sum, evidence.isStated(finding), fee(evidence));
    }

    static double worth(double sum, boolean stated, double fee) {
        double worth = Math.log(sum) - fee;
        return stated ? Math.max(0, worth) : worth;
    }

    /** What a feature brings; nothing for the lengths, which are in the findings' worth. */
    public double part(CaseEvidence evidence, Feature feature) {
        return switch (feature) {
            case LENGTH, LENGTH_SAME -> 0;
            default -> features[feature.ordinal()] * evidence.features()[feature.ordinal()];
        };
    }

    /** The whole: offset, parts and findings. */
    public double score(CaseEvidence evidence) {
        double score = offset;
        for (Feature feature : Feature.values()) {
            score += part(evidence, feature);
        }
        for (int finding = 0; finding < evidence.findings(); finding++) {
            score += worth(evidence, finding);
        }
        return score;
    }

    private double fee(CaseEvidence evidence) {
        double[] values = evidence.features();
        return fee(
                values[Feature.LENGTH.ordinal()] / evidence.findings(),
                values[Feature.LENGTH_SAME.ordinal()] / evidence.findings());
    }
}
