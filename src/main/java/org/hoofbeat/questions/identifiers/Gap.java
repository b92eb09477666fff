package org.hoofbeat.questions.identifiers;

/** What stands between two neighbouring words. */
enum Gap {
    /** The beginning of the text. */
    START,
    /** Blanks only. */
    BLANK,
    /** A line break, with or without blanks. */
    LINE,
    /** A hyphen or an apostrophe without blanks. */
    JOINED,
    /** A comma, with or without blanks and one line break. */
    COMMA,
    /** A full stop. */
    STOP,
    /** Anything else that ends a sentence. */
    END,
    /** A colon or a dash. */
    COLON,
    /** Anything else. */
    OTHER;

    static Gap of(String text, int from, int to) {
        if (from == 0) {
            return START;
        }
        Gap gap = BLANK;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Gap here =
                    switch (c) {
                        case '\n', '\r' -> LINE;
                        case ',' -> COMMA;
                        case '.' -> STOP;
                        case '!', '?', ';', '…' -> END;
                        case ':', '–', '—' -> COLON;
                        case '-' -> to - from == 1 ? JOINED : COLON;
                        case '\'', '’', '‘', '´', '`' -> to - from == 1 ? JOINED : OTHER;
                        default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : OTHER;
                    };
            gap = stronger(gap, here);
        }
        return gap;
    }

    private static Gap stronger(Gap a, Gap b) {
        if (a == BLANK || b == BLANK) {
            return a == BLANK ? b : a;
        }
        if (a == LINE || b == LINE) {
            return a == LINE ? b : a;
        }
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Whether a new sentence may begin after it. */
    boolean endsSentence() {
        return this == START || this == LINE || this == STOP || this == END || this == COLON;
    }
}
