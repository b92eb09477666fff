package org.hoofbeat.search.text;

import java.util.List;
import java.util.Set;

/**
 * A name, or what was typed for one, in the three forms that names are compared in.
 *
 * @param key folded and in one spelling, one space between the words; equal for names that a person would call the same
 * @param words the folded words as written
 * @param roots the root of each word
 */
public record FoldedName(String key, List<String> words, List<String> roots) {
    private static final Set<String> OFTEN_LEFT_OUT = Set.of("disease", "syndrome", "disorder", "condition");

    public FoldedName {
        words = List.copyOf(words);
        roots = List.copyOf(roots);
    }

    /** Folds a text. */
    public static FoldedName of(String text) {
        List<String> words = Folding.words(Folding.fold(text));
        return new FoldedName(WordRoots.spellingOfAll(words), words, WordRoots.roots(words));
    }

    /** The roots with one space between them; equal for names that differ in plural or type number at most. */
    public String rootKey() {
        return String.join(" ", roots);
    }

    /**
     * The root key without a last "disease", "syndrome", "disorder" or "condition", which people leave out or add at will; empty
     * where nothing else is in the name.
     */
    public String shortKey() {
        int end = roots.size();
        while (end > 0 && OFTEN_LEFT_OUT.contains(roots.get(end - 1))) {
            end--;
        }
        return String.join(" ", roots.subList(0, end));
    }

    /** Whether there is nothing in it to compare. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
