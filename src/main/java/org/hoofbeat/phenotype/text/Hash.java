package org.hoofbeat.phenotype.text;

/**
 * Hashes of words. A word's hash is a polynomial in its letters, so that the hash of two words written as one follows from
 * the hashes of both; {@link #mix} scatters (Stafford's variant 13 of the MurmurHash3 finaliser).
 */
final class Hash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers(256);

    private Hash() {}

    /** The hash of a word that goes on with one more letter. */
    static long with(long hash, int letter) {
        return hash * FACTOR + letter + 1;
    }

    static long of(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of two words written as one. */
    static long joined(long first, long second, int secondLength) {
        return first * POWERS[Math.min(secondLength, POWERS.length - 1)] + second;
    }

    static long mix(long value) {
        long v = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        v = (v ^ v >>> 27) * 0x94D049BB133111EBL;
        return v ^ v >>> 31;
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }
}
