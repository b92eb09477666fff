package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.comparison.Cell;
import org.hoofbeat.phenotype.similarity.SignName;
import org.hoofbeat.web.api.wire.HowOften;
import org.hoofbeat.web.api.wire.Named;

/** What is known of one sign in one column. */
@Schema(description = "What is known of one sign in one column.")
public record ComparedCell(
        @Schema(allowableValues = {"present", "ruled-out", "nearest", "unknown"})
        String state,

        @Schema(description = "The share of people, 0 to 1, to reckon with: stated, or expected from relatives.")
        double share,

        @Schema(description = "How often, pooled over the sources; of the nearest sign where there is only that.")
        HowOften frequency,

        @Schema(
                description =
                        "Where it is not the sign itself: the special case that is there, the general sign that is ruled"
                                + " out, or the nearest sign that is there; at most one.")
        List<Named> through,

        @Schema(description = "What the sign and the nearest one are both special cases of; at most one.")
        List<Named> ancestor,

        @Schema(description = "Information content of the ancestor, in nats; 0 where there is none.")
        double information,

        @Schema(description = "Where it is said.") List<String> references,

        @Schema(description = "Whether another statement about the same disease denies it.")
        boolean deniedElsewhere) {

    static ComparedCell of(Cell cell) {
        return switch (cell) {
            case Cell.Present present ->
                new ComparedCell(
                        "present",
                        present.share(),
                        HowOften.of(present.frequency()),
                        named(present.through()),
                        List.of(),
                        0,
                        present.references(),
                        present.deniedElsewhere());
            case Cell.RuledOut out ->
                new ComparedCell(
                        "ruled-out",
                        out.share(),
                        HowOften.of(out.frequency()),
                        named(out.by()),
                        List.of(),
                        0,
                        out.references(),
                        false);
            case Cell.Nearest nearest ->
                new ComparedCell(
                        "nearest",
                        nearest.share(),
                        HowOften.of(nearest.frequency()),
                        List.of(named(nearest.sign())),
                        List.of(named(nearest.ancestor())),
                        nearest.information(),
                        List.of(),
                        false);
            case Cell.Unknown unknown ->
                new ComparedCell(
                        "unknown",
                        unknown.share(),
                        HowOften.of(new Frequency.Unstated()),
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        false);
        };
    }

    static Named named(SignName sign) {
        return new Named(sign.id().toString(), sign.label());
    }

    private static List<Named> named(List<SignName> signs) {
        return signs.stream().map(ComparedCell::named).toList();
    }
}
