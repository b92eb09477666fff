package org.hoofbeat.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param request what was asked
 * @param adjustments in which way the answer is to another question than the one that was typed; empty when it is not
 * @param totals how many hits there are of each kind that was asked for, whatever part of them is given; exact
 * @param hits the part that was asked for, best first
 */
public record SearchResults(
        SearchRequest request, List<Adjustment> adjustments, Map<Kind, Long> totals, List<Hit> hits) {

    public SearchResults {
        adjustments = List.copyOf(adjustments);
        totals = Collections.unmodifiableMap(new EnumMap<>(totals));
        hits = List.copyOf(hits);
    }

    /** How many hits there are in all; exact. */
    public long total() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }
}
