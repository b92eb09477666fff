package org.hoofbeat.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a medical word of a Romance language may be written in English: {@code quística} as {@code cystic}, {@code distrofia} as
 * {@code dystrophy}. Doctors everywhere took these words from Greek and Latin, so that languages differ in endings and in a few
 * beginnings; the rest is a matter of {@link Sound}. No word is listed here.
 */
public final class RomanceForms {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_STEM = 3;

    /** Endings of folded words, and what they are in English. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("cion", List.of("tion")),
            Map.entry("cao", List.of("tion")),
            Map.entry("zione", List.of("tion")),
            Map.entry("idad", List.of("ity")),
            Map.entry("idade", List.of("ity")),
            Map.entry("ica", List.of("ic", "ical")),
            Map.entry("ico", List.of("ic", "ical")),
            Map.entry("ique", List.of("ic", "ical")),
            Map.entry("ia", List.of("y", "ia")),
            Map.entry("ie", List.of("y", "ia")),
            Map.entry("osa", List.of("ous")),
            Map.entry("oso", List.of("ous")),
            Map.entry("euse", List.of("ous")),
            Map.entry("eux", List.of("ous")),
            Map.entry("iva", List.of("ive")),
            Map.entry("ivo", List.of("ive")),
            Map.entry("aria", List.of("ary")),
            Map.entry("ario", List.of("ary")),
            Map.entry("aire", List.of("ary", "ar")),
            Map.entry("ismo", List.of("ism")),
            Map.entry("isme", List.of("ism")),
            Map.entry("ite", List.of("itis")),
            Map.entry("ina", List.of("in", "ine")),
            Map.entry("ado", List.of("ated", "ate")),
            Map.entry("ada", List.of("ated", "ate")),
            Map.entry("a", List.of("", "e")),
            Map.entry("o", List.of("", "e")),
            Map.entry("e", List.of("")));

    private RomanceForms() {}

    /** Forms to look for besides the folded word itself; none for short words. */
    public static List<String> of(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String begun : beginnings(word)) {
            ENDINGS.forEach((ending, english) -> {
                if (begun.endsWith(ending) && begun.length() - ending.length() >= SHORTEST_STEM) {
                    String stem = begun.substring(0, begun.length() - ending.length());
                    english.forEach(other -> forms.add(stem + other));
                }
            });
            forms.add(begun);
        }
        forms.remove(word);
        return List.copyOf(forms);
    }

    /** The word, and the word as it begins in English: no e before an s and a consonant, cy for qui. */
    private static List<String> beginnings(String word) {
        List<String> begun = new ArrayList<>();
        begun.add(word);
        if (word.startsWith("es") && "aeiou".indexOf(word.charAt(2)) < 0) {
            begun.add(word.substring(1));
        }
        if (word.startsWith("qui")) {
            begun.add("cy" + word.substring(3));
        }
        return begun;
    }
}
