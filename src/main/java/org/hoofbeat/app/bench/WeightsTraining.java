package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LikelihoodRanker;
import org.hoofbeat.phenotype.Weights;

/**
 * Learns the weights of the likelihood ranker. The first pack stands for a centre that has only the default data, the second
 * for one that has all: cases are learned as they are with the first, with their publication left out and coarsened with the
 * second.
 *
 * <p>Publications are dealt into parts; what is learned without a part is tested on it. The figures and the calibration come
 * from these tests only. The weights handed out are learned from all parts.
 */
final class WeightsTraining {
    /** Probabilities are to be right for a new patient; for a published one they are then too modest, which does no harm. */
    static final TrainingSetting CALIBRATED_ON = TrainingSetting.LEFT_OUT;

    private static final int ROUNDS = 4;
    private static final int FIRST_ROUNDS = 2;
    private static final int HARDENING = 2;

    private final Map<TrainingSetting, Knowledge> packs = new TreeMap<>();
    private final Map<Knowledge, LikelihoodRanker> rankers = new java.util.IdentityHashMap<>();
    private final Map<TrainingSetting, List<TrainingExample>> examples = new TreeMap<>();

    WeightsTraining(Knowledge first, Knowledge second, List<SolvedCase> cases) {
        packs.put(TrainingSetting.AS_IS, first);
        packs.put(TrainingSetting.LEFT_OUT, second);
        packs.put(TrainingSetting.COARSENED, second);
        Weights guess = WeightVector.weights(WeightVector.start(), 1, 0);
        packs.forEach((setting, knowledge) -> {
            LikelihoodRanker ranker = rankers.computeIfAbsent(knowledge, pack -> LikelihoodRanker.of(pack, guess));
            examples.put(setting, new ExampleMaker(knowledge, ranker).make(cases, setting));
        });
        for (int i = 0; i < HARDENING; i++) {
            harden(learn(-1));
        }
    }

    /** Rivals are only chosen here; no test depends on them, because tests rank all diseases. */
    private void harden(double[] learned) {
        Weights weights = WeightVector.weights(learned, 1, 0);
        packs.forEach((setting, knowledge) -> {
            LikelihoodRanker untrained = java.util.Objects.requireNonNull(rankers.get(knowledge));
            LikelihoodRanker ranker = untrained.with(weights);
            var maker = new ExampleMaker(knowledge, untrained);
            examples.computeIfPresent(setting, (_, known) -> known.parallelStream()
                    .map(example -> example.isInstructive() ? maker.harder(example, ranker) : example)
                    .toList());
        });
    }

    /**
     * What came out.
     *
     * @param weights learned from all examples, calibrated on the tests
     * @param tested every example, tested by weights that do not know its publication
     */
    record Result(Weights weights, List<TestedExample> tested) {
        Result {
            tested = List.copyOf(tested);
        }
    }

    Result run() {
        List<TestedExample> tested = new ArrayList<>();
        for (int fold = 0; fold < ExampleMaker.FOLDS; fold++) {
            tested.addAll(test(learn(fold), fold));
        }
        var calibration = Calibration.of(tested.stream()
                .filter(one -> one.example().setting() == CALIBRATED_ON)
                .toList());
        double[] all = learn(-1);
        return new Result(WeightVector.weights(all, calibration.temperature(), calibration.noneOfThese()), tested);
    }

    /** Learns from all examples but those of a fold: each reading first from what it is there for, then both from all. */
    private double[] learn(int withoutFold) {
        double[] start = WeightVector.start();
        double[] described =
                new WeightsLearner(start, false).learn(within(withoutFold, TrainingSetting.AS_IS), FIRST_ROUNDS);
        double[] fresh =
                new WeightsLearner(start, false).learn(within(withoutFold, TrainingSetting.LEFT_OUT), FIRST_ROUNDS);
        System.arraycopy(fresh, 0, described, WeightVector.READING, WeightVector.READING);
        return new WeightsLearner(described, true).learn(within(withoutFold, TrainingSetting.values()), ROUNDS);
    }

    private List<TrainingExample> within(int withoutFold, TrainingSetting... settings) {
        return Stream.of(settings)
                .flatMap(setting -> examples.getOrDefault(setting, List.of()).stream())
                .filter(example -> example.fold() != withoutFold && example.isInstructive())
                .toList();
    }

    private List<TestedExample> test(double[] learned, int fold) {
        Weights weights = WeightVector.weights(learned, 1, 0);
        List<TestedExample> tested = new ArrayList<>();
        Map<Knowledge, LikelihoodRanker> withLearned = new java.util.IdentityHashMap<>();
        rankers.forEach((knowledge, ranker) -> withLearned.put(knowledge, ranker.with(weights)));
        examples.forEach((setting, all) -> {
            Knowledge knowledge = java.util.Objects.requireNonNull(packs.get(setting));
            LikelihoodRanker ranker = java.util.Objects.requireNonNull(withLearned.get(knowledge));
            tested.addAll(all.parallelStream()
                    .filter(example -> example.fold() == fold)
                    .map(example -> TestedExample.of(
                            example,
                            ranker,
                            knowledge.findSourceDisease(example.disease()).orElseThrow()))
                    .toList());
        });
        return tested;
    }
}
