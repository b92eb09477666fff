package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.Feature;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ReadingSlopeTest {
    private static final double STEP = 1e-5;
    private final Random random = new Random(3);

    @Test
    void theScoreIsThatOfTheReadingsTheWeightsMake() {
        double[] values = values();
        values[WeightVector.OFFSET] = 0.25;
        CaseEvidence evidence = evidence();
        var weights = WeightVector.weights(values, 1, 0);
        assertThat(new ReadingSlope(values, 0).score(evidence) + 0.25)
                .isCloseTo(weights.described().score(evidence), within(1e-9));
        assertThat(new ReadingSlope(values, WeightVector.READING).score(evidence))
                .isCloseTo(weights.fresh().score(evidence), within(1e-9));
    }

    @Test
    void theSlopeIsThatOfSmallSteps() {
        for (int round = 0; round < 20; round++) {
            double[] values = values();
            CaseEvidence evidence = evidence();
            double[] slope = new double[WeightVector.SIZE];
            new ReadingSlope(values, WeightVector.READING).add(evidence, 2, slope);
            for (int i = 0; i < WeightVector.SIZE; i++) {
                double kept = values[i];
                values[i] = kept + STEP;
                double above = new ReadingSlope(values, WeightVector.READING).score(evidence);
                values[i] = kept - STEP;
                double below = new ReadingSlope(values, WeightVector.READING).score(evidence);
                values[i] = kept;
                assertThat(slope[i]).as("weight %s", i).isCloseTo(2 * (above - below) / (2 * STEP), within(1e-4));
            }
        }
    }

    private double[] values() {
        double[] values = WeightVector.start();
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.3 * random.nextGaussian();
        }
        WeightVector.keepSigns(values);
        return values;
    }

    private CaseEvidence evidence() {
        int findings = 4;
        float[] meetings = new float[findings * CaseEvidence.WIDTH];
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = random.nextInt(3) == 0 ? 5 * random.nextFloat() : 0;
        }
        double[] features = new double[Feature.values().length];
        for (int i = 0; i < features.length; i++) {
            features[i] = random.nextDouble();
        }
        return new CaseEvidence(findings, meetings, features);
    }
}
