package org.hoofbeat.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is searched for.
 *
 * @param query anything that a person typed
 * @param kinds where to look; not empty
 * @param start how many hits to leave out, from 0; there is no upper limit
 * @param rows how many hits to give, from 0
 */
public record SearchRequest(String query, Set<Kind> kinds, int start, int rows) {
    private static final int USUAL_ROWS = 20;

    public SearchRequest {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a search needs at least one kind to look for");
        }
        if (start < 0 || rows < 0) {
            throw new IllegalArgumentException("start and rows are 0 or more, not " + start + " and " + rows);
        }
    }

    /** The first twenty hits of all kinds. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, EnumSet.allOf(Kind.class), 0, USUAL_ROWS);
    }

    /** The same, looking for one kind only. */
    public SearchRequest in(Kind kind) {
        return new SearchRequest(query, Set.of(kind), start, rows);
    }

    /** The same, another part of the hits. */
    public SearchRequest page(int start, int rows) {
        return new SearchRequest(query, kinds, start, rows);
    }
}
