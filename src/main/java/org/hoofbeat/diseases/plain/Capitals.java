package org.hoofbeat.diseases.plain;

import java.util.Locale;
import java.util.Set;

/**
 * Names of signs are written with a capital at their head. In the middle of a sentence it goes, unless the word is a person's
 * name or an abbreviation.
 */
final class Capitals {
    private static final Set<String> PEOPLE = Resources.words("people.txt");

    private Capitals() {}

    /** The text with its first letter in upper case. */
    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text as it stands inside a sentence. */
    static String lower(String text) {
        boolean article = text.startsWith("A ");
        if (text.length() < 2 || !Character.isLowerCase(text.charAt(1)) && !article) {
            return text;
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return PEOPLE.contains(text.substring(0, end))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
