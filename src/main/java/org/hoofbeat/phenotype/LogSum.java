package org.hoofbeat.phenotype;

/** log(exp(a) + exp(b)) from a table, because it is needed for every disease of every ranking. Exact to about 1e-6. */
public final class LogSum {
    private static final int STEPS = 4096;
    private static final double FARTHEST = 16;
    private static final double[] TABLE = table();

    private LogSum() {}

    /** The logarithm of the sum of what two logarithms stand for; the same whichever comes first. */
    public static double of(double a, double b) {
        double greater = Math.max(a, b);
        double apart = Math.abs(a - b);
        if (!(apart < FARTHEST)) {
            return greater;
        }
        double place = apart * (STEPS / FARTHEST);
        int below = (int) place;
        return greater + TABLE[below] + (place - below) * (TABLE[below + 1] - TABLE[below]);
    }

    private static double[] table() {
        double[] table = new double[STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            table[i] = Math.log1p(Math.exp(-i * FARTHEST / STEPS));
        }
        return table;
    }
}
