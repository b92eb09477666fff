package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.Meeting;

/**
 * Both readings of one patient and one disease, mixed by how much each has to do with the score.
 *
 * @param weights the weights of both
 * @param numbers what they weigh
 * @param ofDescribed the share of the first reading, 0 to 1
 */
record Mixture(Weights weights, CaseEvidence numbers, double ofDescribed) {

    /** What brings less than this share of a finding's evidence is not told. */
    private static final double LEAST_TOLD = 0.1;

    /**
     * Where a finding and a disease meet.
     *
     * @param value what it brings, in the units of {@link Reading}'s sum
     */
    record Met(EvidenceSource source, Meeting meeting, double value) {}

    static Mixture of(Weights weights, CaseEvidence numbers) {
        double described = weights.described().score(numbers);
        double fresh = weights.fresh().score(numbers);
        return new Mixture(weights, numbers, 1 / (1 + Math.exp(fresh - described)));
    }

    /** What one finding is worth. */
    double worth(int finding) {
        return mix(weights.described().worth(numbers, finding), weights.fresh().worth(numbers, finding));
    }

    /** What some features bring together. */
    double parts(Feature... features) {
        double sum = 0;
        for (Feature feature : features) {
            sum += mix(
                    weights.described().part(numbers, feature), weights.fresh().part(numbers, feature));
        }
        return sum;
    }

    /** The weight of one feature. */
    double weight(Feature feature) {
        return mix(
                weights.described().features()[feature.ordinal()],
                weights.fresh().features()[feature.ordinal()]);
    }

    /** What belongs to neither findings nor features: how much each reading is believed, and that there are two. */
    double rest() {
        return mix(weights.described().offset(), weights.fresh().offset())
                + entropy(ofDescribed)
                + entropy(1 - ofDescribed);
    }

    /** Where a finding meets the disease, the most telling first, without what hardly counts; empty where nowhere. */
    List<Met> met(int finding) {
        List<Met> met = new ArrayList<>();
        double sum = 0;
        for (EvidenceSource source : EvidenceSource.values()) {
            for (Meeting meeting : Meeting.values()) {
                int at = CaseEvidence.at(source, meeting);
                double value = numbers.meetings()[finding * CaseEvidence.WIDTH + at]
                        * mix(
                                weights.described().meetings()[at],
                                weights.fresh().meetings()[at]);
                if (value > 0) {
                    met.add(new Met(source, meeting, value));
                    sum += value;
                }
            }
        }
        double least = LEAST_TOLD * sum;
        return met.stream()
                .sorted(Comparator.comparingDouble(Met::value).reversed())
                .filter(one -> one.value() >= least)
                .toList();
    }

    private double mix(double described, double fresh) {
        return ofDescribed * described + (1 - ofDescribed) * fresh;
    }

    private static double entropy(double share) {
        return share > 0 ? -share * Math.log(share) : 0;
    }
}
