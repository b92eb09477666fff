package org.hoofbeat.questions.earlier;

import java.util.Arrays;

/** The best of many scores. */
final class Best {
    private Best() {}

    /** Rows with a score above 0, the best first, at most so many; of equal ones the earlier row first. */
    static int[] rows(float[] scores, int most) {
        long[] keys = new long[scores.length];
        int count = 0;
        for (int row = 0; row < scores.length; row++) {
            if (scores[row] > 0) {
                // The bits of positive floats have the order of their values.
                keys[count++] = (long) ~Float.floatToIntBits(scores[row]) << 32 | row;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] rows = new int[Math.min(most, count)];
        for (int rank = 0; rank < rows.length; rank++) {
            rows[rank] = (int) keys[rank];
        }
        return rows;
    }
}
