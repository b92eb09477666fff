package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoofbeat.phenotype.evidence.CaseEvidence;

/**
 * Finds the weights under which the diagnosis is the likeliest of the candidates: the mean logarithm of its softmax
 * probability is raised step by step (listwise loss, Cao et al., ICML 2007; Adam, Kingma and Ba, ICLR 2015), with a pull
 * towards where it started.
 */
final class WeightsLearner {
    private static final int BATCH = 32;
    private static final double RATE = 0.03;
    private static final double LATE_RATE = 0.01;
    private static final double LATE = 0.6;
    private static final double PULL = 0.001;
    private static final double DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.99;
    private static final double TINY = 1e-8;
    private static final double NEGLIGIBLE = 1e-5;
    private static final long SEED = 1;
    private static final int PARTS = 2;

    private final double[] start;
    private final boolean bothReadings;

    /** @param bothReadings whether both readings are used, or only the first */
    WeightsLearner(double[] start, boolean bothReadings) {
        this.start = start;
        this.bothReadings = bothReadings;
    }

    /** What has been learned after going through the examples so many times. */
    double[] learn(List<TrainingExample> examples, int rounds) {
        double[] values = start.clone();
        double[] mean = new double[values.length];
        double[] square = new double[values.length];
        var random = new Random(SEED);
        List<TrainingExample> shuffled = new ArrayList<>(examples);
        int step = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            double rate = round < rounds * LATE ? RATE : LATE_RATE;
            for (int from = 0; from < shuffled.size(); from += BATCH) {
                List<TrainingExample> batch = shuffled.subList(from, Math.min(shuffled.size(), from + BATCH));
                step(values, gradient(batch, values), mean, square, rate, ++step);
            }
        }
        return values;
    }

    private void step(double[] values, double[] gradient, double[] mean, double[] square, double rate, int step) {
        for (int i = 0; i < values.length; i++) {
            double slope = gradient[i] + PULL * (values[i] - start[i]);
            mean[i] = DECAY * mean[i] + (1 - DECAY) * slope;
            square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * slope * slope;
            values[i] -= rate
                    * (mean[i] / (1 - Math.pow(DECAY, step)))
                    / (Math.sqrt(square[i] / (1 - Math.pow(SQUARE_DECAY, step))) + TINY);
        }
        WeightVector.keepSigns(values);
    }

    private double[] gradient(List<TrainingExample> batch, double[] values) {
        double[][] parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    double[] sum = new double[values.length];
                    for (int i = part; i < batch.size(); i += PARTS) {
                        add(batch.get(i), values, sum);
                    }
                    return sum;
                })
                .toArray(double[][]::new);
        double weight = batch.stream().mapToDouble(TrainingExample::weight).sum();
        double[] total = new double[values.length];
        Arrays.setAll(total, i -> (parts[0][i] + parts[1][i]) / weight);
        return total;
    }

    private void add(TrainingExample example, double[] values, double[] gradient) {
        List<CaseEvidence> candidates = example.candidates();
        var described = new ReadingSlope(values, 0);
        var fresh = new ReadingSlope(values, WeightVector.READING);
        int n = candidates.size();
        double[] first = new double[n];
        double[] alone = new double[n];
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            first[i] = described.score(candidates.get(i)) + values[WeightVector.OFFSET];
            double second = bothReadings ? fresh.score(candidates.get(i)) : Double.NEGATIVE_INFINITY;
            double greater = Math.max(first[i], second);
            alone[i] = greater + Math.log(Math.exp(first[i] - greater) + Math.exp(second - greater));
            score[i] = alone[i] + example.logCount(i);
        }
        double greatest = Arrays.stream(score).max().orElse(0);
        double sum = Arrays.stream(score).map(s -> Math.exp(s - greatest)).sum();
        for (int i = 0; i < n; i++) {
            double slope = (Math.exp(score[i] - greatest) / sum - (i == 0 ? 1 : 0)) * example.weight();
            if (Math.abs(slope) > NEGLIGIBLE) {
                double share = Math.exp(first[i] - alone[i]);
                described.add(candidates.get(i), slope * share, gradient);
                if (bothReadings) {
                    gradient[WeightVector.OFFSET] += slope * share;
                    fresh.add(candidates.get(i), slope * (1 - share), gradient);
                }
            }
        }
    }
}
