package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Explanation;
import org.hoofbeat.phenotype.Ranked;

/** One line of a differential, with its reasons. */
@Schema(description = "One ranked disease with its reasons; findings, expected and parts add up to the score.")
public record RankedDisease(
        @Schema(description = "1 for the first; equal scores share the middle of their places.")
        double rank,

        @Schema(description = "The source's disease, which is what is ranked.", example = "OMIM:154700")
        String diseaseId,

        @Schema(description = "The Mondo disease it belongs to; empty where Mondo has none.", example = "MONDO:0007947")
        String mondoId,

        String label,

        @Schema(description = "Natural-log likelihood units; comparable within one answer only.")
        double score,

        @Schema(description = "Probability, 0 to 1, given the findings and the ranker's stated prior.")
        double posterior,

        @Schema(description = "How many annotated signs the ranker could use.")
        int annotations,

        List<FindingReason> findings,

        @Schema(description = "Signs that the disease often has and that were not reported, the most telling first.")
        List<ExpectedSign> expected,

        List<DiseasePart> parts) {

    /** How many expected signs are told; the disease itself has them all. */
    private static final int MOST_EXPECTED = 10;

    /** The line for a disease in this ranking. */
    public static RankedDisease of(Explanation explanation, Knowledge knowledge) {
        Ranked ranked = explanation.disease();
        return new RankedDisease(
                ranked.rank(),
                ranked.diseaseId().toString(),
                ranked.pageId().prefix().equals("MONDO") ? ranked.pageId().toString() : "",
                ranked.label(),
                ranked.score(),
                ranked.posterior(),
                explanation.annotations(),
                explanation.contributions().stream()
                        .map(c -> FindingReason.of(c, knowledge))
                        .toList(),
                explanation.expected().stream()
                        .limit(MOST_EXPECTED)
                        .map(e -> ExpectedSign.of(e, knowledge))
                        .toList(),
                explanation.parts().stream().map(DiseasePart::of).toList());
    }
}
