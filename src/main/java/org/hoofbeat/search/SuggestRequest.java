package org.hoofbeat.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody has typed so far.
 *
 * @param text the text up to the cursor
 * @param groups which suggestions are wanted; not empty
 * @param limit how many of each group at most, 1 to 100
 */
public record SuggestRequest(String text, Set<Suggestions.Group> groups, int limit) {
    private static final int USUAL = 6;
    private static final int MOST = 100;

    public SuggestRequest {
        groups = Set.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("suggestions need at least one group");
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("between 1 and 100 suggestions of each group can be had, not " + limit);
        }
    }

    /** A few of every group: for the search box. */
    public static SuggestRequest of(String text) {
        return new SuggestRequest(text, EnumSet.allOf(Suggestions.Group.class), USUAL);
    }

    /** Signs and symptoms only, by medical and plain names: for choosing findings. */
    public static SuggestRequest symptoms(String text, int limit) {
        return new SuggestRequest(text, Set.of(Suggestions.Group.SYMPTOMS), limit);
    }
}
