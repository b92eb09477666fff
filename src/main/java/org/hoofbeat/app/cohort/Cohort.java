package org.hoofbeat.app.cohort;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.hoofbeat.app.cases.CaseFiles;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.phenotype.StrangersToThePack;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.exchange.PhenopacketCase;
import org.hoofbeat.sources.exchange.PhenopacketReader;
import org.hoofbeat.web.api.wire.Differential;

/**
 * Ranks the phenopackets of a folder or archive. Findings that the pack does not know are left out of the ranking and told
 * among the issues: packets are often written with a newer ontology.
 */
public final class Cohort {
    private final Knowledge knowledge;
    private final Ranker ranker;
    private final Universe universe;
    private final int top;

    /** @param top how many diseases to give for each case */
    public Cohort(Knowledge knowledge, Ranker ranker, Universe universe, int top) {
        this.knowledge = knowledge;
        this.ranker = ranker;
        this.universe = universe;
        this.top = top;
    }

    /**
     * Ranks every case in the order of the files' paths.
     *
     * @param onFailure told of each case that fails, as it happens
     * @param afterEach called after each case
     */
    public CohortSummary report(
            CaseFiles files, CohortReport report, Consumer<FailedCase> onFailure, Runnable afterEach) {
        int ranked = 0;
        int failed = 0;
        int strange = 0;
        report.begin();
        for (String path : files.paths()) {
            try {
                PhenopacketCase packet = PhenopacketReader.read(path, files.read(path));
                report.add(rank(path, packet));
                ranked++;
                strange += StrangersToThePack.in(packet.patient(), knowledge).isEmpty() ? 0 : 1;
            } catch (MalformedSourceException | IOException unusable) {
                var failure = new FailedCase(path, reason(path, unusable));
                failed++;
                report.add(failure);
                onFailure.accept(failure);
            }
            afterEach.run();
        }
        var summary = new CohortSummary(ranked, failed, strange);
        report.end(summary);
        return summary;
    }

    private RankedCase rank(String path, PhenopacketCase packet) {
        var query = new Query(packet.patient(), universe, LeavingOut.nothing());
        Ranking ranking = ranker.rank(query);
        return new RankedCase(
                path,
                packet.id(),
                Differential.of(ranking, ranker.name(), query, 0, top, knowledge),
                packet.diagnosed().stream()
                        .map(disease -> new RankedCase.KnownDiagnosis(disease.toString(), place(disease, ranking)))
                        .toList());
    }

    /** The best place among the source diseases that an identifier stands for. */
    private String place(Curie disease, Ranking ranking) {
        List<Integer> rows = SourceRows.of(disease, knowledge);
        OptionalDouble best = rows.stream()
                .flatMapToDouble(row -> ranking.rankOf(row).stream())
                .min();
        return best.isPresent() ? org.hoofbeat.app.differential.Words.rank(best.getAsDouble()) : "absent";
    }

    /** A reader's message begins with the path already. */
    private static String reason(String path, Exception unusable) {
        String message = String.valueOf(unusable.getMessage());
        return message.startsWith(path) ? message.substring(path.length()).replaceFirst("^[,:] ?", "") : message;
    }
}
