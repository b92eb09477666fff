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

    /** Of words with a space between, as in "a typical", short ones are no part of a compound. */
    private static final int LEAST_LETTERS = 3;

    int[] start;
    int[] end;
    int[] word;
    long[] hash;
    byte[] gap;
    byte[] shape;
    /** How many letters each word has. */
    short[] letters;

    int size;

    /** @param room for how many words there is room at first */
    TokenList(int room) {
        start = new int[room];
        end = new int[room];
        word = new int[room];
        hash = new long[room];
        gap = new byte[room];
        shape = new byte[room];
        letters = new short[room];
    }

    void add(int from, int to, int number, long wordHash, int length, byte separator, byte form) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        word[size] = number;
        hash[size] = wordHash;
        gap[size] = separator;
        letters[size] = (short) length;
        shape[size] = form;
        size++;
    }

    /** Makes one word of those that a vocabulary knows as one: {@code eye lid}, {@code micro-cephaly}. */
    void mergeCompounds(WordSource words) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept > 0 && mayBeCompound(kept - 1, i, words)) {
                long joined = Hash.joined(hash[kept - 1], hash[i], letters[i]);
                int compound = words.compound(joined);
                if (compound != WordSource.UNKNOWN) {
                    end[kept - 1] = end[i];
                    word[kept - 1] = compound;
                    hash[kept - 1] = joined;
                    letters[kept - 1] += letters[i];
                    shape[kept - 1] &= shape[i];
                    continue;
                }
            }
            copy(i, kept++);
        }
        size = kept;
    }

    private boolean mayBeCompound(int before, int after, WordSource words) {
        return gap[after] == HYPHEN
                || gap[after] == SPACE
                        && letters[before] >= LEAST_LETTERS
                        && letters[after] >= LEAST_LETTERS
                        && words.beginsCompound(word[before]);
    }

    private void copy(int from, int to) {
        start[to] = start[from];
        end[to] = end[from];
        word[to] = word[from];
        hash[to] = hash[from];
        letters[to] = letters[from];
        gap[to] = gap[from];
        shape[to] = shape[from];
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
        letters = Arrays.copyOf(letters, room);
    }
}
