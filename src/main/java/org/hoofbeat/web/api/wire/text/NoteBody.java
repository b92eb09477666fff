package org.hoofbeat.web.api.wire.text;

import io.swagger.v3.oas.annotations.media.Schema;

/** A note as a JSON object; only described here, it is read by hand so that mistakes can be named. */
@Schema(description = "A note. Nothing of it is stored.")
public record NoteBody(
        @Schema(
                description = "The note, at most 1 MB.",
                example = "Seizures since birth, no fever.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String text,

        @Schema(description = "Whether mentions inside longer ones are listed too; wins over the address.")
        boolean nested) {}
