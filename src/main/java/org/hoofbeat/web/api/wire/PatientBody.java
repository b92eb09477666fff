package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The plain object that {@code POST /api/v1/diagnose} reads, beside phenopackets. It is here to be described: the reading is
 * done member by member, so that a misspelt one is refused by name.
 */
@Schema(description = "A patient in the API's own words. Lists may also be written as one text with commas.")
public record PatientBody(
        @Schema(description = "HPO identifiers of findings that were seen.", example = "[\"HP:0001166\"]")
        List<String> observed,

        @Schema(description = "HPO identifiers of findings that are absent.", example = "[\"HP:0001249\"]")
        List<String> excluded,

        @Schema(allowableValues = {"", "female", "male"}) String sex,

        @Schema(description = "Years, 0 to 130; or a text such as P3Y6M.", example = "3.5")
        double age,

        @Schema(description = "HPO identifiers of suspected modes of inheritance.", example = "[\"HP:0000006\"]")
        List<String> inheritance,

        @Schema(description = "Symbols of candidate genes.", example = "[\"FBN1\"]")
        List<String> genes,

        @Schema(
                allowableValues = {"omim", "all"},
                defaultValue = "omim")
        String universe,

        @Schema(minimum = "1", maximum = "1000", defaultValue = "20")
        int top,

        @Schema(minimum = "0", defaultValue = "0") int start) {}
