package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/**
 * Finds names by the meanings of their words, in whatever order these stand: the key of a name is the sum of the scattered
 * meanings, so that the key of a run of words grows by one addition a word.
 *
 * <p>A name has an entry under its own key, and under the keys that it has when a word is replaced by one that the ontology
 * uses for it, or when words are left out that people leave out. Each entry has a cost: how far it is from the name.
 */
final class NameIndex {
    /** A key with this many words is the longest that is looked for. */
    static final int LONGEST = 10;

    private final HashTable heads;
    private final long[] filter;
    private int[] entryName = new int[1 << 19];
    private int[] entryNext = new int[1 << 19];
    private byte[] entryCost = new byte[1 << 19];
    private int size;
    final Names names;

    NameIndex(Names names) {
        this.names = names;
        this.heads = new HashTable(1 << 19);
        this.filter = new long[1 << 16];
    }

    static long scatter(int meaning) {
        return Hash.mix(meaning * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** The first entry under a key, -1 for none. */
    int first(long key) {
        int bit = (int) (key >>> 42);
        return (filter[bit >>> 6] & 1L << bit) == 0 ? -1 : heads.get(key);
    }

    /** The entry after one under the same key, -1 for none. */
    int next(int entry) {
        return entryNext[entry];
    }

    int nameOf(int entry) {
        return entryName[entry];
    }

    int costOf(int entry) {
        return entryCost[entry];
    }

    void add(long key, int name, int cost) {
        if (size == entryName.length) {
            entryName = Arrays.copyOf(entryName, size * 2);
            entryNext = Arrays.copyOf(entryNext, size * 2);
            entryCost = Arrays.copyOf(entryCost, size * 2);
        }
        entryName[size] = name;
        entryCost[size] = (byte) cost;
        entryNext[size] = heads.put(key, size);
        int bit = (int) (key >>> 42);
        filter[bit >>> 6] |= 1L << bit;
        size++;
    }

    int size() {
        return size;
    }
}
