package org.hoofbeat.phenotype.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a sign tells equally likely diseases apart: the mutual information, in bits, between the disease and the answer to
 * "does the patient have it?" (expected information gain, Lindley, Annals of Mathematical Statistics 1956), that is {@code
 * H(mean share) − mean H(share)} with the binary entropy H.
 */
final class InformationGained {
    // No source examined so many people that a share of exactly nobody or everybody could be believed.
    private static final double LEAST = 0.02;
    private static final double GREATEST = 0.98;

    private InformationGained() {}

    /** Bits, 0 to 1; 0 of fewer than two diseases. */
    static double of(double[] shares) {
        if (shares.length < 2) {
            return 0;
        }
        double[] believed =
                Arrays.stream(shares).map(InformationGained::believable).toArray();
        double mean = Arrays.stream(believed).average().orElseThrow();
        double left = Arrays.stream(believed)
                .map(InformationGained::entropy)
                .average()
                .orElseThrow();
        return Math.max(0, entropy(mean) - left);
    }

    /** Places of the shares above their mean, the greatest first. */
    static List<Integer> favoured(double[] shares) {
        double mean = Arrays.stream(shares).average().orElse(0);
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > mean)
                .boxed()
                .sorted((a, b) -> Double.compare(shares[b], shares[a]))
                .toList();
    }

    private static double believable(double share) {
        return Math.clamp(share, LEAST, GREATEST);
    }

    private static double entropy(double share) {
        return -(share * log2(share) + (1 - share) * log2(1 - share));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
