package org.hoofbeat.search.text;

import java.nio.charset.StandardCharsets;

/** {@link Folding} for texts of ASCII only, which most are: one look at each byte. */
final class AsciiFolding {
    private static final byte SEPARATOR = 0;
    private static final byte APOSTROPHE = 1;

    /** For each character the letter or digit that it becomes, or one of the two above. */
    private static final byte[] BECOMES = new byte[128];

    static {
        for (int c = 0; c < BECOMES.length; c++) {
            BECOMES[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : SEPARATOR);
        }
        BECOMES['\''] = APOSTROPHE;
        BECOMES['`'] = APOSTROPHE;
    }

    private AsciiFolding() {}

    /** The text folded; it must hold nothing but ASCII. */
    static String fold(String text) {
        byte[] in = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int at = 0; at < in.length; at++) {
            byte becomes = BECOMES[in[at]];
            if (becomes > APOSTROPHE) {
                out[length++] = becomes;
            } else if (becomes == APOSTROPHE) {
                at += isPossessive(in, at) ? 1 : 0;
            } else if (in[at] == '.' && isDigit(in, at - 1) && isDigit(in, at + 1)) {
                out[length++] = '.';
            } else if (length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isPossessive(byte[] text, int at) {
        return at > 0
                && Character.isLetter(text[at - 1])
                && at + 1 < text.length
                && (text[at + 1] == 's' || text[at + 1] == 'S')
                && (at + 2 == text.length || !Character.isLetterOrDigit(text[at + 2]));
    }

    private static boolean isDigit(byte[] text, int at) {
        return at >= 0 && at < text.length && text[at] >= '0' && text[at] <= '9';
    }
}
