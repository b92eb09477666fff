package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.phenotype.comparison.Row;

/** One sign across all columns. */
@Schema(description = "One sign across all columns.")
public record ComparedSign(
        @Schema(example = "HP:0001083") String id,

        String label,

        @Schema(description = "What people who are not doctors call it; the label again where there is no such name.")
        String plainName,

        @Schema(
                description =
                        "How much knowing whether a patient has it is expected to say about which of the diseases it is:"
                                + " 0 to 1 bit.")
        double tellsApart,

        @Schema(description = "Places of the columns, from 0, that its presence speaks for, the most favoured first.")
        List<Integer> favours,

        @Schema(description = "One a column.") List<ComparedCell> cells) {

    static ComparedSign of(Row row) {
        return new ComparedSign(
                row.sign().id().toString(),
                row.sign().label(),
                row.sign().plain(),
                row.tellsApart(),
                row.favours(),
                row.cells().stream().map(ComparedCell::of).toList());
    }
}
