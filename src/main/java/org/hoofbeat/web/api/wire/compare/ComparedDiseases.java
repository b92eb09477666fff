package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.web.api.wire.DataVersion;
import org.hoofbeat.web.api.wire.InputNote;

/** The answer to "how do these diseases differ?". */
@Schema(description = "Diseases, and perhaps a patient, side by side; no row is cut off.")
public record ComparedDiseases(
        List<ComparedColumn> columns,

        @Schema(description = "How alike the columns are.", example = "overlap")
        String measure,

        @Schema(description = "Similarity of every column to every other one, row by row; symmetric.")
        List<List<Double>> likeness,

        @Schema(description = "Identifiers of the signs that tell the diseases apart best, the best first.")
        List<String> mostTelling,

        List<ComparedSystem> bodySystems,

        List<NotCompared> leftOut,

        @Schema(description = "What was noticed about the patient's findings.")
        List<InputNote> issues,

        @Schema(description = "Whether the pack has links between diseases, so that groups can be opened.")
        boolean groupsAreLoaded,

        DataVersion data) {

    private static final int MOST_TELLING = 10;

    /** The shape of a comparison over this knowledge. */
    public static ComparedDiseases of(Comparison comparison, Knowledge knowledge) {
        return new ComparedDiseases(
                comparison.columns().stream().map(ComparedColumn::of).toList(),
                comparison.measure().key(),
                comparison.likeness(),
                comparison.mostTelling(MOST_TELLING).stream()
                        .map(row -> row.sign().id().toString())
                        .toList(),
                comparison.sections().stream().map(ComparedSystem::of).toList(),
                comparison.leftOut().stream().map(NotCompared::of).toList(),
                comparison.issues().stream()
                        .map(issue -> InputNote.of(issue, knowledge))
                        .toList(),
                comparison.groupsAreLoaded(),
                DataVersion.of(knowledge.manifest()));
    }
}
