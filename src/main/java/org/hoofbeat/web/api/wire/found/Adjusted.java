package org.hoofbeat.web.api.wire.found;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.search.Adjustment;

/** A way in which the question that was answered differs from the one that was typed. */
@Schema(description = "A way in which the question that was answered differs from the one that was typed.")
public record Adjusted(
        @Schema(
                allowableValues = {
                    "corrected",
                    "completed",
                    "dropped",
                    "spread",
                    "relaxed",
                    "cut",
                    "replaced",
                    "unknown-id",
                    "nothing-to-look-for"
                })
        String kind,

        @Schema(description = "The words or identifiers it is about, as typed.")
        List<String> typed,

        @Schema(description = "What was taken instead.") List<String> taken,

        @Schema(description = "The same in one English sentence.")
        String message) {

    static Adjusted of(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Corrected(String from, String to) ->
                new Adjusted(
                        "corrected",
                        List.of(from),
                        List.of(to),
                        "“%s” is not known; “%s” was looked for.".formatted(from, to));
            case Adjustment.Completed(String beginning) ->
                new Adjusted(
                        "completed",
                        List.of(beginning),
                        List.of(),
                        "Words that begin with “%s” were looked for.".formatted(beginning));
            case Adjustment.Dropped(List<String> words) ->
                new Adjusted("dropped", words, List.of(), "Left out: %s.".formatted(String.join(", ", words)));
            case Adjustment.Spread _ ->
                new Adjusted(
                        "spread",
                        List.of(),
                        List.of(),
                        "Nothing is called by all words together; diseases were taken that have them in different names,"
                                + " signs and genes.");
            case Adjustment.Relaxed(int atLeast, int of) ->
                new Adjusted(
                        "relaxed",
                        List.of(),
                        List.of(),
                        "Nothing has all %d words; each result has at least %d.".formatted(of, atLeast));
            case Adjustment.Cut(int used, int typed) ->
                new Adjusted(
                        "cut",
                        List.of(),
                        List.of(),
                        "Only the first %d of %d characters were used.".formatted(used, typed));
            case Adjustment.Replaced(var from, var to) ->
                new Adjusted(
                        "replaced",
                        List.of(from.toString()),
                        List.of(to.toString()),
                        "%s is retired; %s takes its place.".formatted(from, to));
            case Adjustment.UnknownId(String typed) ->
                new Adjusted("unknown-id", List.of(typed), List.of(), "No identifier %s is known.".formatted(typed));
            case Adjustment.NothingToLookFor _ ->
                new Adjusted(
                        "nothing-to-look-for", List.of(), List.of(), "There is neither a letter nor a digit in it.");
        };
    }
}
