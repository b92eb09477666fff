package org.hoofbeat.questions.identifiers;

import java.util.Locale;
import org.hoofbeat.search.text.Folding;

/** Words without accents and in small letters, as the lists have them, and what a hash makes of them. */
final class Letters {
    static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;

    private Letters() {}

    /** The word in plain small letters; parts that a hyphen joins are parted by a space. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return Folding.fold(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    static long hash(String folded) {
        return hash(HASH_START, folded);
    }

    /** Continues a hash, so that the words of a run can be looked up without being joined. */
    static long hash(long before, String folded) {
        long hash = before;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * HASH_PRIME;
        }
        return hash;
    }

    /** The hash of the first bytes of a word in plain letters. */
    static long hash(byte[] folded, int length) {
        long hash = HASH_START;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ folded[i]) * HASH_PRIME;
        }
        return hash;
    }

    static long hashSpace(long before) {
        return (before ^ ' ') * HASH_PRIME;
    }
}
