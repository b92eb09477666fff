package org.hoofbeat.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain words and the medical words for the same thing: {@code kidney} and {@code renal}. They are ours, kept in {@code
 * word-equivalents.tsv} beside this class, one group of words a line. Any word of a group finds names with any other, below
 * names with the word itself.
 */
public final class WordEquivalents {
    private static final String FILE = "word-equivalents.tsv";

    private final Map<String, List<String>> byRoot;

    private WordEquivalents(Map<String, List<String>> byRoot) {
        this.byRoot = byRoot;
    }

    /** Reads the list. */
    public static WordEquivalents load() {
        Map<String, List<String>> byRoot = new HashMap<>();
        for (String line : PlainNames.lines(FILE)) {
            List<String> group = List.of(line.strip().split("\\s+")).stream()
                    .map(WordRoots::root)
                    .distinct()
                    .toList();
            for (String root : group) {
                List<String> others = byRoot.computeIfAbsent(root, _ -> new ArrayList<>());
                group.stream().filter(other -> !other.equals(root)).forEach(others::add);
            }
        }
        return new WordEquivalents(byRoot);
    }

    /** Roots that mean the same as this one, without it; empty where we know none. */
    public List<String> of(String root) {
        return byRoot.getOrDefault(root, List.of());
    }
}
