package org.hoofbeat.questions.identifiers;

/** How a word is written. */
enum Shape {
    /** Small letters, or a small first letter. */
    SMALL,
    /** A capital and at least one small letter: "Maria", "McDonald". */
    TITLE,
    /** Capitals only, at least two. */
    CAPITALS,
    /** One capital alone. */
    INITIAL,
    /** Digits only. */
    NUMBER,
    /** Letters and digits. */
    MIXED;

    static Shape of(String text, int from, int to) {
        int small = 0;
        int capital = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isUpperCase(c)) {
                capital++;
            } else if (Character.isLetter(c)) {
                small++;
            }
        }
        if (digits > 0) {
            return small + capital == 0 ? NUMBER : MIXED;
        }
        if (capital == 0 || !Character.isUpperCase(text.charAt(from))) {
            return SMALL;
        }
        if (small > 0) {
            return TITLE;
        }
        return capital == 1 ? INITIAL : CAPITALS;
    }
}
