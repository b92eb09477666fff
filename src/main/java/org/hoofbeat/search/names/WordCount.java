package org.hoofbeat.search.names;

import java.util.HashMap;
import java.util.Map;
import org.hoofbeat.search.Kind;

/** How often words with one root occur in the names of each kind, and which of its forms is the commonest. */
final class WordCount {
    private final int[] byKind = new int[Kind.values().length];
    private final Map<String, Integer> forms = new HashMap<>(2);

    void add(String form, Kind kind) {
        byKind[kind.ordinal()]++;
        forms.merge(form, 1, Integer::sum);
    }

    int[] byKind() {
        return byKind;
    }

    /** The commonest form; of equally common ones the first in the alphabet. */
    String commonest() {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
