package org.hoofbeat.diseases.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Plain names are written as titles, without an article: "Small head". In a sentence a single thing needs one: "a small head",
 * "an unusual shape of the ears". English only.
 */
final class Articles {
    private static final Set<String> COUNTABLE = Resources.words("countable.txt");
    private static final Set<String> HAVE_ONE = Set.of(
            "a", "an", "the", "no", "one", "two", "both", "some", "many", "several", "almost", "all", "any", "too",
            "less", "little", "few", "half", "part", "severe", "more");
    private static final Set<String> END_THE_NOUN = Set.of(
            "of", "in", "at", "on", "that", "with", "from", "between", "for", "to", "above", "under", "around", "near",
            "because", "before", "after", "when", "by", "into", "over", "across", "inside", "outside", "without", "as",
            "who", "than", "below", "toward", "not", "has", "is", "are", "set", "swollen", "full", "out", "seen", "up");
    /** Vowels that are spoken as consonants: "a uterus", "a urine test". */
    private static final List<String> LIKE_CONSONANTS = List.of("uni", "uter", "uri", "use", "eu", "one");

    private Articles() {}

    /** The name with "a" or "an" before it where it is one thing that can be counted. */
    static String indefinite(String name) {
        String[] words = name.split(" ");
        if (HAVE_ONE.contains(words[0].toLowerCase(Locale.ROOT)) || !COUNTABLE.contains(noun(words))) {
            return name;
        }
        return (startsWithVowel(name) ? "an " : "a ") + name;
    }

    /** The last word before the first one that begins an addition. */
    private static String noun(String[] words) {
        int end = 1;
        while (end < words.length && !END_THE_NOUN.contains(words[end]) && !words[end].startsWith("(")) {
            end++;
        }
        return Arrays.stream(words, end - 1, end)
                .findFirst()
                .orElse("")
                .replace(",", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean startsWithVowel(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return "aeiou".indexOf(lower.charAt(0)) >= 0 && LIKE_CONSONANTS.stream().noneMatch(lower::startsWith);
    }
}
