package org.hoofbeat.search.literature;

import java.util.List;

/**
 * What is asked of the index.
 *
 * @param query what counts for finding and for the order
 * @param filters what must hold besides; the same few filters come again and again and are remembered
 * @param sort the order
 * @param start how many hits to leave out first; 0 where a cursor is used
 * @param cursor where to go on, from the page before; {@link #FIRST} to begin a walk that may go on to the end; empty for a
 *     page by its number
 * @param rows how many hits to give, 0 to 10000
 * @param facets what to count over everything found
 */
public record LiteratureRequest(
        LiteratureQuery query,
        List<LiteratureQuery> filters,
        LiteratureSort sort,
        int start,
        String cursor,
        int rows,
        List<Facet> facets) {
    /** The cursor of the first page of a walk. */
    public static final String FIRST = "*";

    public LiteratureRequest {
        filters = List.copyOf(filters);
        facets = List.copyOf(facets);
        if (start < 0 || rows < 0 || rows > 10_000 || start > 0 && !cursor.isEmpty()) {
            throw new IllegalArgumentException(
                    "a page has 0 to 10000 rows and begins at 0 or later, or where a cursor says");
        }
    }

    /** The best hits. */
    public static LiteratureRequest of(LiteratureQuery query, int rows) {
        return new LiteratureRequest(query, List.of(), LiteratureSort.BEST_MATCH, 0, "", rows, List.of());
    }

    public LiteratureRequest withFilters(List<LiteratureQuery> only) {
        return new LiteratureRequest(query, only, sort, start, cursor, rows, facets);
    }

    public LiteratureRequest withSort(LiteratureSort order) {
        return new LiteratureRequest(query, filters, order, start, cursor, rows, facets);
    }

    public LiteratureRequest withStart(int from) {
        return new LiteratureRequest(query, filters, sort, from, "", rows, facets);
    }

    public LiteratureRequest withCursor(String where) {
        return new LiteratureRequest(query, filters, sort, 0, where, rows, facets);
    }

    public LiteratureRequest withFacets(List<Facet> counted) {
        return new LiteratureRequest(query, filters, sort, start, cursor, rows, counted);
    }
}
