package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column whose every row is a list of numbers, usually row numbers of some table.
 *
 * @param values the lists, one after the other
 * @param starts where each begins; one entry more than there are rows
 */
public record ListColumn(int[] values, int[] starts) {

    /** How many rows there are. */
    public int size() {
        return starts.length - 1;
    }

    /** A copy of one row's numbers. */
    public int[] get(int row) {
        return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
    }

    /** How many numbers a row has. */
    public int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /** One row's numbers, without copying. */
    public IntStream stream(int row) {
        return Arrays.stream(values, starts[row], starts[row + 1]);
    }

    /** A column of these rows, in this order. */
    public static ListColumn of(List<int[]> rows) {
        int[] starts = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            starts[row + 1] = starts[row] + rows.get(row).length;
        }
        int[] values = new int[starts[rows.size()]];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, values, starts[row], rows.get(row).length);
        }
        return new ListColumn(values, starts);
    }

    /** The same links the other way round: row {@code v} of the result lists the rows that contain {@code v} here. */
    public ListColumn inverted(int rows) {
        int[] starts = new int[rows + 1];
        for (int value : values) {
            starts[value + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        int[] next = Arrays.copyOf(starts, rows);
        int[] inverse = new int[values.length];
        for (int row = 0; row < size(); row++) {
            for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
                inverse[next[values[i]]++] = row;
            }
        }
        return new ListColumn(inverse, starts);
    }
}
