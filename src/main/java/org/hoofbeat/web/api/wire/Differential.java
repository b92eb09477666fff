package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranked;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;

/** The answer to "which disease explains these findings?". */
@Schema(description = "Diseases ranked for one patient. Decision support for professionals, not a diagnosis.")
public record Differential(
        @Schema(description = "Which ranker was used.") String ranker,
        @Schema(allowableValues = {"omim", "all"}) String universe,

        @Schema(description = "What was used of what was given.")
        PatientAsUsed patient,

        @Schema(description = "What was noticed about the findings as given; never silent.")
        List<InputNote> issues,

        @Schema(description = "Probability, 0 to 1, that the disease is none of those ranked.")
        double noneOfThese,

        @Schema(description = "How many diseases were ranked.")
        int total,

        @Schema(description = "How many of them come before the first of these results.")
        int start,

        @Schema(description = "How many results are given here.")
        int rows,

        @Schema(description = "Address of the results that follow; empty when these are the last.")
        String next,

        List<RankedDisease> results,

        @Schema(description = "What to ask about next, the most telling first.")
        List<NextFinding> askAbout,

        DataVersion data) {

    private static final int QUESTIONS = 5;

    /**
     * Ranks, and explains a part of the ranking.
     *
     * @param start how many diseases to leave out from the beginning
     * @param top how many to give at most
     */
    public static Differential of(Ranker ranker, Query query, int start, int top, Knowledge knowledge) {
        return of(ranker.rank(query), ranker.name(), query, start, top, knowledge);
    }

    /** The same from a ranking that is there already. */
    public static Differential of(
            Ranking ranking, String ranker, Query query, int start, int top, Knowledge knowledge) {
        List<Ranked> wanted = ranking.top(start + top).stream().skip(start).toList();
        return new Differential(
                ranker,
                query.universe().name().toLowerCase(Locale.ROOT),
                PatientAsUsed.of(query.patient(), ranking.findings().used(), knowledge),
                ranking.findings().issues().stream()
                        .map(i -> InputNote.of(i, knowledge))
                        .toList(),
                ranking.noneOfThese(),
                ranking.size(),
                start,
                wanted.size(),
                "",
                wanted.stream()
                        .map(r -> RankedDisease.of(ranking.explain(r.sourceDisease()), knowledge))
                        .toList(),
                ranking.askAbout(QUESTIONS).stream()
                        .map(q -> NextFinding.of(q, knowledge))
                        .toList(),
                DataVersion.of(knowledge.manifest()));
    }

    /** The same with the address of what follows. */
    public Differential withNext(String address) {
        return new Differential(
                ranker, universe, patient, issues, noneOfThese, total, start, rows, address, results, askAbout, data);
    }
}
