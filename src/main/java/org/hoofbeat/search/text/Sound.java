package org.hoofbeat.search.text;

/**
 * A key for words that sound alike in a person's ear: {@code fenilketonuria} and {@code phenylketonuria} have the same.
 *
 * <p>Made for medical words of Greek and Latin origin as speakers of European languages write them down: ph as f, y as i, c as
 * k or s, silent h, single for double letters. It is used to find candidates for a correction, never to match by itself.
 */
public final class Sound {
    private Sound() {}

    /** The sound of a folded word; letters that stand for the same sound are one letter. */
    public static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            switch (c) {
                case 'p' -> add(out, next == 'h' ? 'f' : 'p');
                case 'y', 'j' -> add(out, 'i');
                case 'c' -> add(out, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
                case 'q' -> add(out, 'k');
                case 'x' -> {
                    add(out, 'k');
                    add(out, 's');
                }
                case 'z' -> add(out, 's');
                case 'w' -> add(out, 'v');
                case 'h' -> {
                    if (i == 0) {
                        out.append('h');
                    }
                }
                case 'a', 'o' -> {
                    if (next != 'e') {
                        add(out, c);
                    }
                }
                default -> add(out, c);
            }
        }
        return out.toString();
    }

    private static void add(StringBuilder out, char c) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }
}
