package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.Meeting;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A world in which only one kind of meeting tells the diagnosis from its rivals. */
@NullMarked
class WeightsLearnerTest {
    private static final int TELLING = CaseEvidence.at(EvidenceSource.RELATIVES, Meeting.MORE_GENERAL);
    private static final int NOISE = CaseEvidence.at(EvidenceSource.OWN, Meeting.SAME);

    @Test
    void learnsWhatTellsAndUnlearnsWhatDoesNot() {
        double[] start = WeightVector.start();
        double[] learned = new WeightsLearner(start, false).learn(examples(400), 10);
        assertThat(learned[TELLING]).isGreaterThan(start[TELLING] + 0.3);
        assertThat(learned[NOISE]).isLessThan(start[NOISE]);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        List<TrainingExample> examples = examples(50);
        assertThat(new WeightsLearner(WeightVector.start(), true).learn(examples, 2))
                .containsExactly(new WeightsLearner(WeightVector.start(), true).learn(examples, 2));
    }

    @Test
    void signsThatMakeNoSenseAreNeverLearned() {
        double[] values = WeightVector.start();
        values[WeightVector.feature(0, Feature.COVERAGE)] = -3;
        values[WeightVector.feature(0, Feature.LENGTH)] = 3;
        WeightVector.keepSigns(values);
        assertThat(values[WeightVector.feature(0, Feature.COVERAGE)]).isZero();
        assertThat(values[WeightVector.feature(0, Feature.LENGTH)]).isZero();
    }

    private static List<TrainingExample> examples(int count) {
        var random = new Random(9);
        List<TrainingExample> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<CaseEvidence> candidates = new ArrayList<>();
            for (int candidate = 0; candidate < 10; candidate++) {
                float[] meetings = new float[2 * CaseEvidence.WIDTH];
                for (int finding = 0; finding < 2; finding++) {
                    meetings[finding * CaseEvidence.WIDTH + TELLING] = candidate == 0 ? 5 : random.nextFloat();
                    meetings[finding * CaseEvidence.WIDTH + NOISE] = 10 * random.nextFloat();
                }
                candidates.add(new CaseEvidence(2, meetings, new double[Feature.values().length]));
            }
            examples.add(new TrainingExample(
                    TrainingSetting.AS_IS,
                    Query.of(FindingSet.empty()),
                    Set.of(),
                    new Curie("OMIM", "1"),
                    new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9},
                    9,
                    1,
                    candidates,
                    1,
                    0,
                    true,
                    false));
        }
        return examples;
    }
}
