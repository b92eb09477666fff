package org.hoofbeat.trials;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Singular and plural of an English word, by its ending. Forms that no text has do no harm. */
final class WordForms {
    private static final int SHORTEST = 4;

    private WordForms() {}

    /** The word first, then its other form or forms. */
    static List<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
            if (word.endsWith("ies")) {
                forms.add(cut(word, 3) + "y");
            } else if (word.endsWith("ses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
                forms.add(cut(word, 2));
                forms.add(cut(word, 1));
            } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
                forms.add(cut(word, 1));
            } else if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
                forms.add(cut(word, 1) + "ies");
            } else if (word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh") || word.endsWith("ss")) {
                forms.add(word + "es");
            } else if (!word.endsWith("s")) {
                forms.add(word + "s");
            }
        }
        return List.copyOf(forms);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
