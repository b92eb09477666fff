package org.hoofbeat.questions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two questions are: the cosine between their words, long words counting more than short ones. */
final class Likeness {
    /** From here on two questions ask nearly the same. */
    static final double NEARLY_THE_SAME = 0.6;

    private static final int SHORTEST = 4;

    private final Map<String, Double> words;
    private final double length;

    Likeness(String text) {
        this.words = words(text);
        this.length = length(words);
    }

    /** From 0 for no word in common to 1 for the same words. */
    double to(String other) {
        Map<String, Double> theirs = words(other);
        double product = words.entrySet().stream()
                .mapToDouble(word -> word.getValue() * theirs.getOrDefault(word.getKey(), 0.0))
                .sum();
        double lengths = length * length(theirs);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> words) {
        return Math.sqrt(
                words.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static Map<String, Double> words(String text) {
        Map<String, Double> words = new HashMap<>();
        String plain = Normalizer.normalize(text.replaceAll("\\[[A-Z _-]+\\]", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> words.merge(word, Math.log(word.length()), Double::sum));
        return words;
    }
}
