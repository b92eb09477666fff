package org.hoofbeat.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds many names: the same as {@link FoldedName#of}, but each distinct word is worked on once, and equal words are one
 * object. Not for use by several threads.
 */
public final class Folder {
    private record Forms(String word, String spelling, String root) {}

    private final Map<String, Forms> known = new HashMap<>();

    /** Folds a name. */
    public FoldedName fold(String name) {
        List<String> split = Folding.words(Folding.fold(name));
        List<String> words = new ArrayList<>(split.size());
        List<String> roots = new ArrayList<>(split.size());
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < split.size(); i++) {
            Forms forms = known.computeIfAbsent(
                    split.get(i), word -> new Forms(word, WordRoots.spelling(word), WordRoots.root(word)));
            words.add(forms.word);
            roots.add(i == 0 ? forms.root : WordRoots.rootAfter(words.get(i - 1), forms.word, forms.root));
            key.append(i == 0 ? "" : " ").append(forms.spelling);
        }
        return new FoldedName(key.toString(), words, roots);
    }
}
