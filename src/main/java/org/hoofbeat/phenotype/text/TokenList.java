package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/** The words of a text with their places, in growing arrays. Offsets are UTF-16 here; callers turn them into code points. */
final class TokenList {
    /** Nothing but a space lies between a word and the one before. */
    static final byte SPACE = 0;

    static final byte HYPHEN = 1;
    static final byte SLASH = 2;
    static final byte COMMA = 3;
    static final byte BRACKET = 4;
    /** A sentence, a line or a clause ends before the word. */
    static final byte STOP = 5;
    /** A question mark stands right before the word. */
    static final byte DOUBT = 6;

    /** The word has no small letter. */
    static final byte CAPITALS = 1;
    /** The word begins with a capital. */
    static final byte CAPITAL = 2;
    /** The word begins a line. */
    static final byte LINE = 4;
    /** The word holds a digit. */
    static final byte DIGIT = 8;
    /** A colon follows the word. */
    static final byte COLON = 16;

    /** The word ends like an adjective made from a Greek noun: ataxic, autistic. */
    static final byte GREEK = 32;

    private static final int SMALL = 128;

    int[] start = new int[SMALL];
    int[] end = new int[SMALL];
    int[] word = new int[SMALL];
    long[] hash = new long[SMALL];
    byte[] gap = new byte[SMALL];
    byte[] shape = new byte[SMALL];
    int size;

    void add(int from, int to, int number, long wordHash, byte separator, byte form) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        word[size] = number;
        hash[size] = wordHash;
        gap[size] = separator;
        shape[size] = form;
        size++;
    }

    /** Makes the last two words one. */
    void mergeLast(int number, long wordHash) {
        size--;
        end[size - 1] = end[size];
        word[size - 1] = number;
        hash[size - 1] = wordHash;
        shape[size - 1] &= shape[size];
    }

    boolean is(int token, byte form) {
        return (shape[token] & form) != 0;
    }

    private void grow() {
        int room = size * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        word = Arrays.copyOf(word, room);
        hash = Arrays.copyOf(hash, room);
        gap = Arrays.copyOf(gap, room);
        shape = Arrays.copyOf(shape, room);
    }
}
