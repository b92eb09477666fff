package org.hoofbeat.phenotype.text;

/** Refuses what is no text before anybody looks for findings in it. */
final class Readable {
    private static final int LOOKED_AT = 1 << 16;
    private static final double MOST_CONTROLS = 0.02;
    private static final double MOST_UNREADABLE = 0.1;

    private Readable() {}

    static void check(String text) {
        int n = Math.min(text.length(), LOOKED_AT);
        int controls = 0;
        int unreadable = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnreadableTextException(
                        "the text holds a zero character, as binary files do; give it as plain text in UTF-8");
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
            unreadable += c == '\uFFFD' ? 1 : 0;
        }
        if (controls > n * MOST_CONTROLS || unreadable > n * MOST_UNREADABLE) {
            throw new UnreadableTextException(
                    "this is not text: too many of its characters are control characters or could not be read as UTF-8;"
                            + " give it as plain text in UTF-8");
        }
    }
}
