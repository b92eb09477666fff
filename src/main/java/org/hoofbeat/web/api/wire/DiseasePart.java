package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hoofbeat.phenotype.ScorePart;

/** A part of a score that belongs to the disease as a whole. */
@Schema(
        description =
                "A part of the score that belongs to the disease as a whole: prior, sex, onset, inheritance, genes.")
public record DiseasePart(
        String name,
        @Schema(description = "Natural-log units.") double value,
        String because) {

    static DiseasePart of(ScorePart part) {
        return new DiseasePart(part.name(), part.value(), part.because());
    }
}
