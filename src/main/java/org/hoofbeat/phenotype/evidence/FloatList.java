package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;

/** A list of numbers that grows, without an object for each. */
public final class FloatList {
    private float[] values = new float[64];
    private int size;

    /** Adds a number at the end. */
    public void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number at a place, from 0. */
    public float get(int at) {
        return values[at];
    }

    /** Forgets all numbers and keeps the room. */
    public void clear() {
        size = 0;
    }

    /** A copy as an array. */
    public float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
