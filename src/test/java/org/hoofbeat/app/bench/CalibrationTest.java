package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.phenotype.Query;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A world of one diagnosis and one rival, whose scores are a number of times too sure. */
@NullMarked
class CalibrationTest {
    @Test
    void findsHowMuchTooSureTheScoresAre() {
        List<TestedExample> tested = tested(2, 4000);
        assertThat(Calibration.of(tested).temperature()).isBetween(1.6, 2.5);
    }

    @Test
    void afterCalibrationAProbabilityMeansWhatItSays() {
        List<TestedExample> tested = tested(1.6, 6000);
        var calibration = new Calibration(1.6, Double.NEGATIVE_INFINITY);
        var tenths = ReliabilityDiagram.tenths(
                tested.stream().map(calibration::outcome).toList());
        assertThat(ReliabilityDiagram.expectedError(tenths)).isLessThan(0.03);
    }

    @Test
    void aDiagnosisThatIsNotRankedIsNeverRight() {
        var none = example(Double.NaN, 1);
        assertThat(new Calibration(1, 1).outcome(none).right()).isFalse();
        assertThat(new Calibration(1, 1).outcome(none).said()).isCloseTo(0.5, within(1e-9));
    }

    private static List<TestedExample> tested(double tooSure, int count) {
        var random = new Random(17);
        List<TestedExample> tested = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double apart = 3 * random.nextGaussian();
            boolean first = random.nextDouble() < 1 / (1 + Math.exp(-apart));
            tested.add(example(first ? tooSure * apart : 0, first ? 0 : tooSure * apart));
        }
        return tested;
    }

    private static TestedExample example(double truth, double rival) {
        double[] rivals = new double[TestedExample.TEMPERATURES.length];
        for (int i = 0; i < rivals.length; i++) {
            rivals[i] = rival / TestedExample.TEMPERATURES[i];
        }
        var example = new TrainingExample(
                TrainingSetting.LEFT_OUT,
                Query.of(FindingSet.empty()),
                Set.of(),
                new Curie("OMIM", "1"),
                new int[0],
                0,
                1,
                List.of(),
                1,
                0,
                true,
                false);
        return new TestedExample(example, 1, truth, rivals, rival);
    }
}
