package org.hoofbeat.search.names;

/**
 * FNV-1a over the characters of a folded name, 64 bits: two of some hundred thousand names share one with a chance of one in a
 * hundred million. The hash of a longer name can be reached from that of its beginning.
 */
final class NameHash {
    /** The hash of the empty name. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    static long of(String name) {
        return extend(EMPTY, name);
    }

    /** The hash of a name that goes on with these characters. */
    static long extend(long hash, String more) {
        long extended = hash;
        for (int i = 0; i < more.length(); i++) {
            extended = (extended ^ more.charAt(i)) * PRIME;
        }
        return extended;
    }
}
