package org.hoofbeat.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * How many single-character edits lie between two short names, and which of several names was probably meant: what is
 * offered when somebody mistypes a setting, a parameter or a field.
 */
public final class EditDistance {
    private EditDistance() {}

    /** Levenshtein distance: insertions, deletions and replacements count one each. */
    public static int between(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    /** The name that takes the fewest edits to reach from what was written, letter case aside; the first of equals. */
    public static String nearest(String written, Collection<String> names) {
        String folded = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(name -> between(name.toLowerCase(Locale.ROOT), folded)))
                .orElseThrow();
    }
}
