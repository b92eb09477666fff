package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.GeneFacts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.api.wire.DataVersion;

/** Everything that is known about one gene. */
@Schema(description = "A human gene, and the diseases that sources link to it.")
public record GeneEntry(
        @Schema(example = "HGNC:3603") String id,

        @Schema(description = "The approved symbol.", example = "FBN1")
        String symbol,

        String name,

        @Schema(description = "Path of the page for people.")
        String page,

        @Schema(description = "Other and earlier symbols.") List<String> aliases,
        @Schema(description = "The gene in other systems.") List<String> codes,
        List<String> mouseOrthologues,
        @Schema(description = "By name; never cut.") List<DiseaseRef> diseases,
        DataVersion data) {

    /** The answer for these facts. */
    public static GeneEntry of(GeneFacts facts, Manifest manifest) {
        return new GeneEntry(
                facts.gene().id().toString(),
                facts.gene().symbol(),
                facts.gene().name(),
                facts.path(),
                facts.gene().aliases(),
                facts.gene().codes().stream().map(Curie::toString).toList(),
                facts.gene().mouseOrthologues().stream().map(Curie::toString).toList(),
                DiseaseRef.list(facts.diseases()),
                DataVersion.of(manifest));
    }
}
