package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hoofbeat.diseases.Reference;

/** Something that facts rest on. */
@Schema(name = "Reference", description = "Something that facts rest on.")
public record ReferenceAnswer(
        int number,
        @Schema(example = "PMID 33436942") String text,

        @Schema(description = "Where it can be read; empty where it has no address.")
        String link,

        @Schema(description = "Whether it is an article in PubMed.")
        boolean paper) {

    static ReferenceAnswer of(Reference reference) {
        return new ReferenceAnswer(reference.number(), reference.text(), reference.link(), reference.paper());
    }
}
