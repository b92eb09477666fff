package org.hoofbeat.search.names;

import java.util.List;

/**
 * With which words names begin: says no only where no name begins so, and yes now and then for nothing. Half a megabyte, so that
 * reading a text for names seldom has to look into the large table of them.
 */
final class Beginnings {
    private static final int BITS = 1 << 22;

    private final long[] words = new long[BITS / Long.SIZE];

    /** Adds the beginnings of a name, and the name itself. */
    void add(List<String> roots) {
        long hash = NameHash.EMPTY;
        for (int i = 0; i < roots.size(); i++) {
            hash = NameHash.extend(i == 0 ? hash : NameHash.extend(hash, " "), roots.get(i));
            int bit = bitOf(hash);
            words[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Whether a name may begin with the words that have this hash. */
    boolean mayHold(long hash) {
        int bit = bitOf(hash);
        return (words[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bitOf(long hash) {
        return (int) ((hash ^ hash >>> 32) & BITS - 1);
    }
}
