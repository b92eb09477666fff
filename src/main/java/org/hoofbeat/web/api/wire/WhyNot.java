package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;

/** The answer to "why is this disease not among the first?". */
@Schema(description = "Where one disease stands in a differential, and why.")
public record WhyNot(
        @Schema(description = "The identifier that was asked for.")
        String id,

        String ranker,
        @Schema(allowableValues = {"omim", "all"}) String universe,
        PatientAsUsed patient,
        List<InputNote> issues,

        @Schema(description = "How many diseases were ranked.")
        int total,

        @Schema(description = "The disease's entries at its sources that were ranked, the best first.")
        List<RankedDisease> ranked,

        @Schema(description = "Its entries that were not ranked, and why.")
        List<Missing> notRanked,

        DataVersion data) {

    /** A source's entry that is not in the ranking. */
    @Schema(name = "NotRanked", description = "A source's entry that is not in the ranking, and why.")
    public record Missing(
            String diseaseId,
            String label,

            @Schema(allowableValues = {"no-annotated-signs", "outside-the-universe"})
            String because) {}

    /**
     * Looks a disease up in a ranking.
     *
     * @param id the identifier that was asked for
     * @param sourceDiseases the rows of its source diseases
     */
    public static WhyNot of(Ranker ranker, Query query, Curie id, List<Integer> sourceDiseases, Knowledge knowledge) {
        Ranking ranking = ranker.rank(query);
        return new WhyNot(
                id.toString(),
                ranker.name(),
                query.universe().name().toLowerCase(Locale.ROOT),
                PatientAsUsed.of(query.patient(), ranking.findings().used(), knowledge),
                ranking.findings().issues().stream()
                        .map(i -> InputNote.of(i, knowledge))
                        .toList(),
                ranking.size(),
                sourceDiseases.stream()
                        .flatMap(row -> ranking.find(row).stream())
                        .sorted((a, b) -> Double.compare(a.rank(), b.rank()))
                        .map(r -> RankedDisease.of(ranking.explain(r.sourceDisease()), knowledge))
                        .toList(),
                sourceDiseases.stream()
                        .filter(row -> ranking.find(row).isEmpty())
                        .map(row -> missing(row, query, knowledge))
                        .toList(),
                DataVersion.of(knowledge.manifest()));
    }

    private static Missing missing(int row, Query query, Knowledge knowledge) {
        Named disease = Named.sourceDisease(row, knowledge);
        boolean outside = !query.universe().contains(knowledge.sourceDiseases().idOf(row));
        return new Missing(disease.id(), disease.label(), outside ? "outside-the-universe" : "no-annotated-signs");
    }
}
