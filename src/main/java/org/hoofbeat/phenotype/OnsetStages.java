package org.hoofbeat.phenotype;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The stages of life at which diseases begin, in the order of HPO's onset terms, and what is known of each disease: the rows
 * of aspect C that name an onset, each blurred into the neighbouring stages because people differ, on top of how all diseases
 * begin as if {@value #PRIOR_STATEMENTS} more row said so.
 */
final class OnsetStages {
    private static final int COUNT = 9;
    private static final Pattern HPO_NUMBER = Pattern.compile("HP:[0-9]{7}");
    private static final double PRIOR_STATEMENTS = 1;
    private static final double BLUR = 1.2;
    private static final int ANTENATAL = 0;
    private static final int CONGENITAL = 1;
    private static final int NEONATAL = 2;
    private static final int INFANCY = 3;
    private static final int CHILDHOOD = 4;
    private static final int YOUTH = 5;
    private static final int YOUNG_ADULT = 6;
    private static final int MIDDLE_AGE = 7;
    private static final int LATE = 8;

    private static final double LEAST_BEGUN = 0.02;

    /** For every stage and source disease, see {@link #logRatioBegunBy}. */
    private final float[][] logRatio;

    private OnsetStages(float[][] logRatio) {
        this.logRatio = logRatio;
    }

    static OnsetStages of(Knowledge knowledge) {
        int n = knowledge.sourceDiseases().size();
        double[][] stated = new double[n][];
        double[] all = new double[COUNT];
        for (int row = 0; row < n; row++) {
            stated[row] = stated(knowledge, row);
            for (int stage = 0; stage < COUNT; stage++) {
                all[stage] += stated[row][stage];
            }
        }
        double sum = java.util.Arrays.stream(all).sum();
        for (int stage = 0; stage < COUNT; stage++) {
            all[stage] = sum > 0 ? all[stage] / sum : 1.0 / COUNT;
        }
        double[] begunInAll = cumulated(new double[COUNT], all);
        float[][] logRatio = new float[COUNT][n];
        for (int row = 0; row < n; row++) {
            double[] begun = cumulated(stated[row], all);
            for (int stage = 0; stage < COUNT; stage++) {
                logRatio[stage][row] =
                        (float) Math.log((begun[stage] + LEAST_BEGUN) / (begunInAll[stage] + LEAST_BEGUN));
            }
        }
        return new OnsetStages(logRatio);
    }

    /**
     * For every source disease the logarithm of how much commoner it is, than over all diseases, that it has begun by this
     * stage. Shared; not to be written to.
     */
    float[] logRatioBegunBy(int stage) {
        return logRatio[stage];
    }

    /**
     * The stage by which the patient's disease has begun: that of the patient's age, or of the earliest observed finding whose
     * onset is known, whichever comes first. Empty where nothing is known.
     */
    static OptionalInt begunBy(Patient patient) {
        return IntStream.concat(
                        patient.age().stream().mapToInt(OnsetStages::stageOf),
                        patient.findings().findings().stream()
                                .filter(Finding::isObserved)
                                .flatMap(finding -> finding.onset().stream())
                                .flatMapToInt(OnsetStages::lastStage))
                .min();
    }

    private static IntStream lastStage(Curie onset) {
        return HPO_NUMBER.matcher(onset.toString()).matches()
                ? IntStream.of(stages(Integer.parseInt(onset.toString().substring(3)))).max().stream()
                : IntStream.empty();
    }

    private static int stageOf(double years) {
        if (years <= 0) {
            return CONGENITAL;
        }
        if (years * 365.25 <= 28) {
            return NEONATAL;
        }
        if (years < 1) {
            return INFANCY;
        }
        if (years < 6) {
            return CHILDHOOD;
        }
        if (years < 16) {
            return YOUTH;
        }
        if (years < 40) {
            return YOUNG_ADULT;
        }
        return years < 60 ? MIDDLE_AGE : LATE;
    }

    private static double[] stated(Knowledge knowledge, int disease) {
        double[] weights = new double[COUNT];
        knowledge.annotationsOf(disease).forEach(row -> {
            int[] stages =
                    stages(knowledge.terms().number()[knowledge.annotations().term()[row]]);
            for (int stage : stages) {
                for (int other = 0; other < COUNT; other++) {
                    weights[other] += Math.exp(-BLUR * Math.abs(stage - other)) / stages.length;
                }
            }
        });
        return weights;
    }

    private static double[] cumulated(double[] stated, double[] all) {
        double total = PRIOR_STATEMENTS + java.util.Arrays.stream(stated).sum();
        double[] cumulated = new double[COUNT];
        double sum = 0;
        for (int stage = 0; stage < COUNT; stage++) {
            sum += (stated[stage] + PRIOR_STATEMENTS * all[stage]) / total;
            cumulated[stage] = sum;
        }
        return cumulated;
    }

    /** The stages that an HPO onset term covers; none for other terms. */
    private static int[] stages(int hpoNumber) {
        return switch (hpoNumber) {
            case 30674, 11460, 11461, 34197, 34198, 34199 -> new int[] {ANTENATAL};
            case 3577 -> new int[] {CONGENITAL};
            case 3623 -> new int[] {NEONATAL};
            case 3593 -> new int[] {INFANCY};
            case 11463 -> new int[] {CHILDHOOD};
            case 3621 -> new int[] {YOUTH};
            case 410280 -> new int[] {INFANCY, CHILDHOOD, YOUTH};
            case 11462, 25708, 25709, 25710 -> new int[] {YOUNG_ADULT};
            case 3596 -> new int[] {MIDDLE_AGE};
            case 3584 -> new int[] {LATE};
            case 3581 -> new int[] {YOUNG_ADULT, MIDDLE_AGE, LATE};
            default -> new int[0];
        };
    }
}
