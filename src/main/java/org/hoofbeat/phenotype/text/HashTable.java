package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/**
 * From 64-bit hashes to small numbers, without objects: open addressing with linear probing (Knuth, The Art of Computer
 * Programming 3, section 6.4). A hash stands for what was hashed; two of the few hundred thousand that are ever stored are
 * alike once in a hundred million packs.
 */
final class HashTable {
    private static final int SMALLEST = 64;

    private long[] keys;
    private int[] values;
    private int size;

    HashTable(int expected) {
        int room = Integer.highestOneBit(Math.max(SMALLEST, expected * 2 - 1)) * 2;
        keys = new long[room];
        values = new int[room];
        Arrays.fill(values, -1);
    }

    /** The number under a hash, -1 for none. */
    int get(long key) {
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (values[at] >= 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }

    /** Puts a number, at least 0, under a hash; the one that was there is returned, else -1. */
    int put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (values[at] >= 0) {
            if (keys[at] == key) {
                int before = values[at];
                values[at] = value;
                return before;
            }
            at = at + 1 & mask;
        }
        keys[at] = key;
        values[at] = value;
        size++;
        return -1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, -1);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] >= 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) (Hash.mix(key) >>> 32) & mask;
    }
}
