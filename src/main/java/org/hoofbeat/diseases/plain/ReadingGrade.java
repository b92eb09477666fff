package org.hoofbeat.diseases.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many years of school an English text asks of its reader: the Flesch–Kincaid grade (Kincaid and others, 1975),
 * 0.39 · words per sentence + 11.8 · syllables per word − 15.59. Syllables are counted by the groups of vowels in a word,
 * with the usual corrections for silent endings; a number counts as it is written, one syllable a digit.
 */
public final class ReadingGrade {
    private static final double PER_SENTENCE_WORD = 0.39;
    private static final double PER_SYLLABLE = 11.8;
    private static final double OFFSET = 15.59;

    private ReadingGrade() {}

    /**
     * The grade of these sentences taken together; 0 for a text without words.
     *
     * @param sentences one sentence each
     */
    public static double of(List<String> sentences) {
        int words = 0;
        int syllables = 0;
        int counted = 0;
        for (String sentence : sentences) {
            List<String> inSentence = words(sentence);
            counted += inSentence.isEmpty() ? 0 : 1;
            words += inSentence.size();
            syllables += inSentence.stream().mapToInt(ReadingGrade::syllables).sum();
        }
        return words == 0 ? 0 : PER_SENTENCE_WORD * words / counted + PER_SYLLABLE * syllables / words - OFFSET;
    }

    /** The words of a text: runs of letters, digits and apostrophes; a hyphen parts two words. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWordCharacter(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** How many syllables a word has when spoken, at least one. */
    static int syllables(String word) {
        String w = word.toLowerCase(Locale.ROOT).replace("’", "").replace("'", "");
        if (!w.isEmpty() && w.chars().allMatch(Character::isDigit)) {
            return w.length();
        }
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < w.length(); i++) {
            boolean vowel = isVowel(w.charAt(i)) && !(w.charAt(i) == 'y' && i == 0);
            if (vowel && (!before || isTwoSounds(w, i))) {
                groups++;
            }
            before = vowel;
        }
        return Math.max(1, groups - silentEnding(w));
    }

    /** Vowels side by side that are spoken apart: "di-et", "flu-id", "o-pi-oid"; not those of "sei-zure". */
    private static boolean isTwoSounds(String w, int i) {
        String pair = w.substring(i - 1, i + 1);
        return switch (pair) {
            case "ia", "iu", "yi", "ua" -> i >= 2 || pair.equals("ia");
            case "eo" -> i >= 2 && !w.startsWith("people");
            case "ui" -> w.startsWith("flui") || w.startsWith("ruin");
            case "io" ->
                i >= 2
                        && !w.substring(0, i - 1).endsWith("t")
                        && !w.substring(0, i - 1).endsWith("s");
            case "ie" -> w.endsWith("iet") || w.endsWith("ient");
            default -> false;
        };
    }

    private static int silentEnding(String w) {
        if (w.length() > 2 && w.endsWith("e") && !isVowel(w.charAt(w.length() - 2)) && !w.endsWith("le")) {
            return 1;
        }
        if (w.length() > 3 && w.endsWith("le") && isVowel(w.charAt(w.length() - 3))) {
            return 1;
        }
        if (w.length() > 3 && w.endsWith("es") && !isVowel(w.charAt(w.length() - 3)) && !endsInHiss(w)) {
            return w.endsWith("les") && !isVowel(w.charAt(w.length() - 4)) ? 0 : 1;
        }
        if (w.length() > 3
                && w.endsWith("ed")
                && !isVowel(w.charAt(w.length() - 3))
                && "td".indexOf(w.charAt(w.length() - 3)) < 0) {
            return 1;
        }
        return 0;
    }

    private static boolean endsInHiss(String w) {
        String stem = w.substring(0, w.length() - 2);
        return stem.endsWith("s")
                || stem.endsWith("x")
                || stem.endsWith("z")
                || stem.endsWith("c")
                || stem.endsWith("g")
                || stem.endsWith("ch")
                || stem.endsWith("sh");
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }
}
