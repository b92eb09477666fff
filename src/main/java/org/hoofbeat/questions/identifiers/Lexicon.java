package org.hoofbeat.questions.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How common a word is as a given name, a family name, a place, an ordinary word and a drug: for each 0 (not known as such) to 3
 * (frequent). The lists are resources of the program, made by {@code scripts/build-word-lists}.
 */
final class Lexicon {
    static final int GIVEN = 0;
    static final int FAMILY = 2;
    static final int PLACE = 4;
    static final int COMMON = 6;
    static final int DRUG = 8;

    private static final String[] FILES = {"given", "family", "places", "common", "drugs"};

    private long[] keys = new long[1 << 20];
    private short[] values = new short[1 << 20];
    private int size;

    private Lexicon() {}

    /** The lists that come with the program, read when first asked for. */
    static Lexicon builtIn() {
        return BuiltIn.LISTS;
    }

    /** Read when the class is first touched. */
    private static final class BuiltIn {
        static final Lexicon LISTS = read();
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        for (int list = 0; list < FILES.length; list++) {
            int shift = 2 * list;
            String name = FILES[list] + ".words";
            try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("the resource is missing from the program; build it again");
                }
                WordList.read(in, (hash, wordClass) -> lexicon.put(hash, wordClass << shift));
            } catch (IOException failed) {
                throw new UncheckedIOException("%s cannot be read: %s".formatted(name, failed.getMessage()), failed);
            }
        }
        return lexicon;
    }

    /** All that is known of a word, by its {@link Letters#hash}; {@link #of} takes one of it. */
    int get(long hash) {
        int at = slot(hash);
        return values[at] & 0xffff;
    }

    static int of(int known, int list) {
        return known >> list & 3;
    }

    private void put(long hash, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(hash);
        if (values[at] == 0) {
            keys[at] = hash;
            size++;
        }
        values[at] |= (short) value;
    }

    /** Where a word is, or the free place where it would be. No entry has the value 0. */
    private int slot(long hash) {
        int mask = keys.length - 1;
        int at = (int) (hash ^ hash >>> 29) & mask;
        while (values[at] != 0 && keys[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        short[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new short[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
