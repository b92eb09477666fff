package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The diseases that an identifier stands for, where it stands for several. */
@Schema(description = "The diseases that an identifier of another system stands for, where it stands for several.")
public record Choice(
        @Schema(description = "The identifier that was asked for.")
        String id,

        List<DiseaseRef> diseases) {}
