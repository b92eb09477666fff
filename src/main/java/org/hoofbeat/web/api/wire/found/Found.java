package org.hoofbeat.web.api.wire.found;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.web.api.wire.DataVersion;

/** What a search found. */
@Schema(description = "What was found, best first.")
public record Found(
        @Schema(description = "What was asked, as it was typed.")
        String query,

        @Schema(
                description =
                        "In which way the answer is to another question than the one typed; empty when it is not.")
        List<Adjusted> adjustments,

        @Schema(description = "How many were found in all; exact.")
        long total,

        @Schema(description = "How many of each kind that was asked for; exact.")
        Map<String, Long> totals,

        @Schema(description = "How many come before the first of these.")
        int start,

        @Schema(description = "How many are given here.") int rows,

        @Schema(description = "Address of what follows; empty when these are the last.")
        String next,

        List<FoundThing> results,
        DataVersion data) {

    /** The answer for these results, with the address of what follows. */
    public static Found of(SearchResults results, String next, Manifest manifest) {
        Map<String, Long> totals = new LinkedHashMap<>();
        results.totals().forEach((kind, count) -> totals.put(kind.key(), count));
        return new Found(
                results.request().query(),
                results.adjustments().stream().map(Adjusted::of).toList(),
                results.total(),
                totals,
                results.request().start(),
                results.hits().size(),
                next,
                IntStream.range(0, results.hits().size())
                        .mapToObj(i -> FoundThing.of(
                                results.request().start() + i + 1,
                                results.hits().get(i)))
                        .toList(),
                DataVersion.of(manifest));
    }
}
