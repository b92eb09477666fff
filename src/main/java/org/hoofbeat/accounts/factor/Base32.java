package org.hoofbeat.accounts.factor;

import java.util.Locale;

/** Base 32 of RFC 4648 without padding, in which applications take secrets typed by hand. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        var out = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte value : bytes) {
            buffer = buffer << 8 | value & 0xff;
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                out.append(ALPHABET.charAt(buffer >> held & 31));
            }
        }
        if (held > 0) {
            out.append(ALPHABET.charAt(buffer << BITS - held & 31));
        }
        return out.toString();
    }

    /** @throws IllegalArgumentException for a character that the alphabet does not have */
    static byte[] read(String text) {
        String written = text.replace(" ", "").toUpperCase(Locale.ROOT);
        byte[] out = new byte[written.length() * BITS / 8];
        int buffer = 0;
        int held = 0;
        int next = 0;
        for (int i = 0; i < written.length(); i++) {
            int value = ALPHABET.indexOf(written.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            buffer = buffer << BITS | value;
            held += BITS;
            if (held >= 8) {
                held -= 8;
                out[next++] = (byte) (buffer >> held);
            }
        }
        return out;
    }
}
