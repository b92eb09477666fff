package org.hoofbeat.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Completions of what somebody is typing, best first in each group. Exact names, symbols and identifiers come before names
 * that begin so, and these before names in which a later word begins so.
 *
 * @param text what was typed
 * @param byGroup the groups that have something, in the order of {@link Group}
 */
public record Suggestions(String text, Map<Group, List<Suggestion>> byGroup) {

    /** The kinds of suggestion that people see apart. */
    public enum Group {
        DISEASES,
        /** Terms under "Phenotypic abnormality" only. */
        SYMPTOMS,
        GENES,
        /** Identifiers that begin with what was typed, of all kinds and vocabularies. */
        IDS
    }

    public Suggestions {
        var ordered = new EnumMap<Group, List<Suggestion>>(Group.class);
        byGroup.forEach((group, list) -> {
            if (!list.isEmpty()) {
                ordered.put(group, List.copyOf(list));
            }
        });
        byGroup = Collections.unmodifiableMap(ordered);
    }

    /** One group's suggestions; empty where it has none. */
    public List<Suggestion> list(Group group) {
        return byGroup.getOrDefault(group, List.of());
    }
}
