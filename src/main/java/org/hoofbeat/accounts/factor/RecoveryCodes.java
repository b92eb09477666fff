package org.hoofbeat.accounts.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Codes on paper that stand in for the telephone, each once. They hold 49 random bits and use no letters that look like
 * digits.
 */
public final class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int LENGTH = 10;
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new codes, as people write them down: {@code ab3de-fg4hj}. */
    public static List<String> draw() {
        return IntStream.range(0, HOW_MANY).mapToObj(_ -> drawOne()).toList();
    }

    /** A typed code as it was drawn: small letters, no blanks or hyphens. */
    public static String canonical(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static String drawOne() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
