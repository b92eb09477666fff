package org.hoofbeat.phenotype;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Which sign to ask about next: the one whose presence or absence is expected to reduce the uncertainty among the first
 * candidates most (expected information gain, Lindley 1956; the candidates' posteriors are taken as the weights).
 */
final class InformationGain {
    private static final double LEAST_SHARE = 0.02;
    private static final double GREATEST_SHARE = 0.98;

    private final Knowledge knowledge;
    private final List<Ranked> candidates;
    private final List<DiseaseProfile> profiles;
    private final double[] weights;

    InformationGain(Knowledge knowledge, List<Ranked> candidates, List<DiseaseProfile> profiles) {
        this.knowledge = knowledge;
        this.candidates = candidates;
        this.profiles = profiles;
        this.weights = candidates.stream().mapToDouble(Ranked::posterior).toArray();
        double sum = java.util.Arrays.stream(weights).sum();
        java.util.Arrays.setAll(weights, i -> sum > 0 ? weights[i] / sum : 1.0 / weights.length);
    }

    /** The most telling signs that are not given yet, the best first. */
    List<NextQuestion> ask(Set<Integer> given, int most) {
        return profiles.stream()
                .flatMapToInt(profile -> IntStream.of(profile.terms()))
                .distinct()
                .filter(term -> !given.contains(term))
                .mapToObj(this::question)
                .filter(question -> question.expectedGain() > 0)
                .sorted(Comparator.comparingDouble(NextQuestion::expectedGain)
                        .reversed()
                        .thenComparing(NextQuestion::term))
                .limit(most)
                .toList();
    }

    private NextQuestion question(int term) {
        double[] present = new double[weights.length];
        double[] absent = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double share = Math.clamp(profiles.get(i).impliedShare(term), LEAST_SHARE, GREATEST_SHARE);
            present[i] = weights[i] * share;
            absent[i] = weights[i] * (1 - share);
        }
        double probability = java.util.Arrays.stream(present).sum();
        double gain = entropy(weights, 1)
                - probability * entropy(present, probability)
                - (1 - probability) * entropy(absent, 1 - probability);
        return new NextQuestion(knowledge.terms().id(term), gain, favoured(present, probability));
    }

    private List<Curie> favoured(double[] present, double probability) {
        return IntStream.range(0, weights.length)
                .filter(i -> present[i] / probability > weights[i])
                .boxed()
                .sorted(Comparator.comparingDouble(i -> weights[i] - present[i] / probability))
                .map(i -> candidates.get(i).diseaseId())
                .collect(Collectors.toUnmodifiableList());
    }

    private static double entropy(double[] weights, double sum) {
        double bits = 0;
        for (double weight : weights) {
            double p = weight / sum;
            if (p > 0) {
                bits -= p * Math.log(p) / Math.log(2);
            }
        }
        return bits;
    }
}
