package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/** Readings of parts of a text, in growing arrays: from which word to which, as which term, and how good a reading it is. */
final class Candidates {
    /** A reading is never longer than this many words; longer ones are not taken in. */
    static final int LONGEST = Long.SIZE - 1;

    private static final int SMALL = 64;

    int[] first = new int[SMALL];
    int[] last = new int[SMALL];
    int[] term = new int[SMALL];
    int[] score = new int[SMALL];
    /** Which of the words from the first on the reading uses, one bit each. */
    long[] used = new long[SMALL];

    int size;

    void add(int from, int to, int row, int points, long mask) {
        if (to - from >= LONGEST) {
            return;
        }
        if (size == first.length) {
            int room = size * 2;
            first = Arrays.copyOf(first, room);
            last = Arrays.copyOf(last, room);
            term = Arrays.copyOf(term, room);
            score = Arrays.copyOf(score, room);
            used = Arrays.copyOf(used, room);
        }
        first[size] = from;
        last[size] = to;
        term[size] = row;
        score[size] = points;
        used[size] = mask;
        size++;
    }

    void copy(int from, int to) {
        first[to] = first[from];
        last[to] = last[from];
        term[to] = term[from];
        score[to] = score[from];
        used[to] = used[from];
    }
}
