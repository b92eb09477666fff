package org.hoofbeat.search.records;

/**
 * What hits are sorted by. Those that lack the field come last.
 *
 * @param field a field with single numbers, or {@link #RELEVANCE}, or {@link #NEARNESS}
 * @param ascending whether the smallest comes first
 */
public record Order(String field, boolean ascending) {
    /** How well a record matches. */
    public static final String RELEVANCE = "score";

    /** How near the nearest part is; needs {@link RecordQuery#nearness()}. */
    public static final String NEARNESS = "nearness";
}
