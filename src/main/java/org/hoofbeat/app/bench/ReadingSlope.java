package org.hoofbeat.app.bench;

import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.Feature;

/** The score of one reading and how it moves with each weight, straight from the vector that is being learned. */
final class ReadingSlope {
    private final double[] values;
    private final int from;
    private final double[] meetings = new double[CaseEvidence.WIDTH];

    /** @param from where the reading begins in the vector */
    ReadingSlope(double[] values, int from) {
        this.values = values;
        this.from = from;
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = Math.exp(values[from + i]);
        }
    }

    /** The score without the reading's offset. */
    double score(CaseEvidence evidence) {
        double score = 0;
        for (Feature feature : Feature.values()) {
            if (!isLength(feature)) {
                score += values[WeightVector.feature(from, feature)] * evidence.features()[feature.ordinal()];
            }
        }
        double fee = fee(evidence);
        for (int finding = 0; finding < evidence.findings(); finding++) {
            double worth = Math.log(mixture(evidence, finding)) - fee;
            score += evidence.isStated(finding) ? Math.max(0, worth) : worth;
        }
        return score;
    }

    /** Adds the score's slope, so many times, to the gradient. */
    void add(CaseEvidence evidence, double times, double[] gradient) {
        for (Feature feature : Feature.values()) {
            if (!isLength(feature)) {
                gradient[WeightVector.feature(from, feature)] += times * evidence.features()[feature.ordinal()];
            }
        }
        double fee = fee(evidence);
        for (int finding = 0; finding < evidence.findings(); finding++) {
            double mixture = mixture(evidence, finding);
            if (evidence.isStated(finding) && Math.log(mixture) < fee) {
                continue;
            }
            for (int i = 0; i < CaseEvidence.WIDTH; i++) {
                gradient[from + i] +=
                        times * meetings[i] * evidence.meetings()[finding * CaseEvidence.WIDTH + i] / mixture;
            }
            addLength(evidence, Feature.LENGTH, times, gradient);
            addLength(evidence, Feature.LENGTH_SAME, times, gradient);
        }
    }

    private void addLength(CaseEvidence evidence, Feature feature, double times, double[] gradient) {
        gradient[WeightVector.feature(from, feature)] +=
                times * evidence.features()[feature.ordinal()] / evidence.findings();
    }

    private double mixture(CaseEvidence evidence, int finding) {
        double sum = 1;
        for (int i = 0; i < CaseEvidence.WIDTH; i++) {
            sum += meetings[i] * evidence.meetings()[finding * CaseEvidence.WIDTH + i];
        }
        return sum;
    }

    private double fee(CaseEvidence evidence) {
        return -(values[WeightVector.feature(from, Feature.LENGTH)] * evidence.features()[Feature.LENGTH.ordinal()]
                        + values[WeightVector.feature(from, Feature.LENGTH_SAME)]
                                * evidence.features()[Feature.LENGTH_SAME.ordinal()])
                / Math.max(1, evidence.findings());
    }

    private static boolean isLength(Feature feature) {
        return feature == Feature.LENGTH || feature == Feature.LENGTH_SAME;
    }
}
