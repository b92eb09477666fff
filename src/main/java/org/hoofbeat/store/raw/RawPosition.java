package org.hoofbeat.store.raw;

/**
 * A point in the order of everything that was ever added, for those who follow it.
 *
 * @param segment number of the segment, from 1; 0 before the first
 * @param offset in that segment
 */
public record RawPosition(int segment, int offset) implements Comparable<RawPosition> {
    /** Before everything. */
    public static final RawPosition START = new RawPosition(0, 0);

    @Override
    public int compareTo(RawPosition other) {
        return segment == other.segment
                ? Integer.compare(offset, other.offset)
                : Integer.compare(segment, other.segment);
    }

    /** The point as one number that grows. */
    public long toLong() {
        return (long) segment << 32 | offset;
    }

    /** The point that {@link #toLong} wrote. */
    public static RawPosition of(long number) {
        return new RawPosition((int) (number >>> 32), (int) number);
    }
}
