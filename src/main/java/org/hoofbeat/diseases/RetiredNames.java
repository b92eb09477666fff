package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Entries that Mondo has given up although sources still describe them, by the name that they had. Annotations lag behind: a
 * reader who finds the current entry of the name without signs is shown where these are.
 */
final class RetiredNames {
    private static final String MARK = "(?i)^obsolete[: ]+";

    private final Map<String, List<Integer>> rowsByName = new HashMap<>();

    RetiredNames(Knowledge knowledge) {
        byte[] obsolete = knowledge.diseases().obsolete();
        for (int row = 0; row < obsolete.length; row++) {
            if (obsolete[row] != 0 && knowledge.sourcesOf(row).findAny().isPresent()) {
                rowsByName
                        .computeIfAbsent(key(knowledge.diseases().label().get(row)), _ -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** Rows of the retired entries that were called so, letter case aside. */
    IntStream listNamed(String name) {
        return rowsByName.getOrDefault(key(name), List.of()).stream().mapToInt(Integer::intValue);
    }

    /** The name without what Mondo writes before it when it retires an entry. */
    static String bare(String name) {
        return name.replaceFirst(MARK, "");
    }

    private static String key(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }
}
