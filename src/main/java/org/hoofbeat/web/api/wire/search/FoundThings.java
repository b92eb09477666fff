package org.hoofbeat.web.api.wire.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchResults;

/**
 * The answer to a search.
 *
 * @param query what was typed
 * @param adjustments in which way the answer is to another question than that; empty when it is not
 * @param total how many things were found in all
 * @param totals how many of each kind that was asked for: {@code diseases}, {@code terms}, {@code genes}
 * @param start how many of them come before the first one given here
 * @param hits the part that was asked for, best first
 */
public record FoundThings(
        String query,
        List<QueryAdjustment> adjustments,
        long total,
        Map<String, Long> totals,
        int start,
        List<FoundThing> hits) {

    /** Writes results down. */
    public static FoundThings of(SearchResults results) {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            if (results.totals().containsKey(kind)) {
                totals.put(kind.key(), results.totals().get(kind));
            }
        }
        int start = results.request().start();
        return new FoundThings(
                results.request().query(),
                results.adjustments().stream().map(QueryAdjustment::of).toList(),
                results.total(),
                totals,
                start,
                IntStream.range(0, results.hits().size())
                        .mapToObj(
                                i -> FoundThing.of(start + i + 1, results.hits().get(i)))
                        .toList());
    }
}
