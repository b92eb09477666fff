package org.hoofbeat.search.names;

/** Keeps the few best of many candidates, in order. Built for small numbers: what falls off the end is forgotten at once. */
final class TopNames {
    private final int[] names;
    private final float[] ranks;
    private int size;

    TopNames(int capacity) {
        this.names = new int[capacity];
        this.ranks = new float[capacity];
    }

    void offer(int name, float rank) {
        if (size == names.length && rank <= ranks[size - 1]) {
            return;
        }
        int at = size < names.length ? size++ : size - 1;
        while (at > 0 && ranks[at - 1] < rank) {
            names[at] = names[at - 1];
            ranks[at] = ranks[at - 1];
            at--;
        }
        names[at] = name;
        ranks[at] = rank;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return names[place];
    }
}
