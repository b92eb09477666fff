package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.CodeGroup;

/** What a disease is known as in another system. */
@Schema(name = "Code", description = "What the disease is known as in another system.")
public record CodeAnswer(
        @Schema(example = "UMLS:C0024796") String id,

        @Schema(description = "Its name there; empty where the data do not carry it.")
        String label,

        @Schema(description = "The system's name.") String system,

        @Schema(description = "How the two relate, as SSSOM writes it.", example = "skos:exactMatch")
        String predicate,

        @Schema(description = "Where it can be read; empty where there is no public page.")
        String link) {

    static List<CodeAnswer> list(List<CodeGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.codes().stream()
                        .map(code -> new CodeAnswer(
                                code.id().toString(),
                                code.label(),
                                group.title(),
                                code.predicate().curie(),
                                code.link())))
                .toList();
    }
}
