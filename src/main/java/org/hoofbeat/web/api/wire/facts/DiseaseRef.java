package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.DiseaseLink;

/** A way to another disease. */
@Schema(description = "Another disease.")
public record DiseaseRef(
        String id,
        String label,

        @Schema(description = "How many signs are known of it.")
        int signs) {

    static DiseaseRef of(DiseaseLink link) {
        return new DiseaseRef(link.id().toString(), link.name(), link.signs());
    }

    /** All of a list. */
    public static List<DiseaseRef> list(List<DiseaseLink> links) {
        return links.stream().map(DiseaseRef::of).toList();
    }
}
