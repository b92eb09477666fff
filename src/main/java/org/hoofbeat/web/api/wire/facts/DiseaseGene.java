package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.GeneLink;
import org.hoofbeat.model.Curie;

/** A gene that sources link to a disease. */
@Schema(description = "A gene that sources link to the disease.")
public record DiseaseGene(
        @Schema(example = "HGNC:3603") String id,
        String symbol,
        String name,

        @Schema(description = "The entries of sources that name it.")
        List<String> sources,

        @Schema(description = "Other diseases linked to it, at most 12; the gene has them all.")
        List<DiseaseRef> others,

        @Schema(description = "How many others there are.") int otherCount) {

    static DiseaseGene of(GeneLink link) {
        return new DiseaseGene(
                link.gene().id().toString(),
                link.gene().symbol(),
                link.gene().name(),
                link.sources().stream().map(Curie::toString).toList(),
                DiseaseRef.list(link.others()),
                link.otherCount());
    }
}
