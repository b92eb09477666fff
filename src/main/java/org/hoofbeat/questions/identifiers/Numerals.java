package org.hoofbeat.questions.identifiers;

import java.util.Set;

/** Numbers written as words, as far as ages are said with them. */
final class Numerals {
    private static final String[] WORDS = {
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety"
    };
    private static final Set<String> SET = Set.of(WORDS);

    /** One or two of them, as a part of a regular expression. */
    static final String PATTERN = "(?:" + String.join("|", WORDS) + ")(?:[\\s-](?:" + String.join("|", WORDS) + "))?";

    private Numerals() {}

    static boolean isOne(String word) {
        return SET.contains(word);
    }
}
