package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.Curie;
import org.hoofbeat.phenotype.comparison.LeftOut;

/** An identifier that did not become a column, and why. */
@Schema(description = "An identifier that did not become a column of its own, and why.")
public record NotCompared(
        @Schema(description = "The identifier, as given.") String given,

        @Schema(allowableValues = {"unknown", "several", "repeated", "too-many"})
        String reason,

        @Schema(description = "The diseases to choose from, or the column that it already has.")
        List<String> diseases,

        @Schema(description = "The same in one English sentence.")
        String message) {

    /** What is to be said of an identifier. */
    public static NotCompared of(LeftOut left) {
        return switch (left) {
            case LeftOut.Unknown(Curie given) ->
                of(given, "unknown", List.of(), "%s is no disease that the pack knows".formatted(given));
            case LeftOut.Several(Curie given, List<Curie> choices) ->
                of(
                        given,
                        "several",
                        choices,
                        "%s stands for several diseases; choose one of %s"
                                .formatted(
                                        given,
                                        choices.stream().map(Curie::toString).collect(Collectors.joining(", "))));
            case LeftOut.Repeated(Curie given, Curie column) ->
                of(
                        given,
                        "repeated",
                        List.of(column),
                        "%s belongs to %s, which has a column already".formatted(given, column));
            case LeftOut.TooMany(Curie given, int specialCases, int most) ->
                of(
                        given,
                        "too-many",
                        List.of(),
                        "%s has %,d special cases; %d diseases can stand side by side"
                                .formatted(given, specialCases, most));
        };
    }

    private static NotCompared of(Curie given, String reason, List<Curie> diseases, String message) {
        return new NotCompared(
                given.toString(), reason, diseases.stream().map(Curie::toString).toList(), message);
    }
}
