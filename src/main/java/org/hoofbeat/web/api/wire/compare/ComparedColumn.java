package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.phenotype.comparison.Column;

/** The head of one column. */
@Schema(description = "The head of one column: a disease, or the patient.")
public record ComparedColumn(
        @Schema(allowableValues = {"disease", "patient"}) String kind,

        @Schema(description = "The disease's canonical identifier; empty for the patient.", example = "MONDO:0007947")
        String id,

        String label,

        @Schema(description = "The source diseases whose statements were put together.")
        List<String> sources,

        @Schema(description = "How many signs are known to be there.")
        int signs,

        @Schema(description = "How many diseases are directly below it; 0 also where the pack has no such links.")
        int specialCases,

        @Schema(description = "The group that it was opened from; at most one.")
        List<String> within) {

    static ComparedColumn of(Column column) {
        return switch (column) {
            case Column.OfDisease disease ->
                new ComparedColumn(
                        "disease",
                        disease.id().toString(),
                        disease.label(),
                        texts(disease.sources()),
                        disease.signs(),
                        disease.specialCases(),
                        texts(disease.within()));
            case Column.OfPatient patient ->
                new ComparedColumn("patient", "", patient.label(), List.of(), patient.signs(), 0, List.of());
        };
    }

    private static List<String> texts(List<Curie> ids) {
        return ids.stream().map(Curie::toString).toList();
    }
}
