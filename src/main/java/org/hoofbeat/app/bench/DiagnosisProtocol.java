package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.phenotype.Universe;

/**
 * Ranks solved cases one after the other on one thread and notes where each diagnosis stands.
 *
 * @param knowledge the pack
 * @param universe which diseases are ranked
 * @param leavePublicationOut whether what the case's own publications say of its diagnosis is not used
 */
record DiagnosisProtocol(Knowledge knowledge, Universe universe, boolean leavePublicationOut) {
    /** So many cases are ranked once before the clock counts, for the machine to compile what is hot. */
    private static final int WARM_UP = 500;

    /** What a person looks at first; making these lines belongs to the time that an answer takes. */
    private static final int LOOKED_AT = 10;

    List<CaseRank> run(Ranker ranker, List<SolvedCase> cases, Runnable afterEach) {
        cases.stream().limit(WARM_UP).forEach(solved -> rank(ranker, solved));
        List<CaseRank> ranks = new ArrayList<>(cases.size());
        for (SolvedCase solved : cases) {
            ranks.add(rank(ranker, solved));
            afterEach.run();
        }
        return ranks;
    }

    private CaseRank rank(Ranker ranker, SolvedCase solved) {
        LeavingOut leavingOut =
                leavePublicationOut ? new LeavingOut(solved.disease(), solved.publications()) : LeavingOut.nothing();
        var query = new Query(solved.patient(), universe, leavingOut);
        int disease = knowledge.findSourceDisease(solved.disease()).orElseThrow();
        Stopwatch watch = Stopwatch.start();
        Ranking ranking = ranker.rank(query);
        ranking.top(LOOKED_AT);
        long cpu = watch.cpuNanos();
        long wall = watch.wallNanos();
        return new CaseRank(
                solved.id(),
                solved.disease(),
                solved.publications(),
                CaseRank.orAbsent(ranking.rankOf(disease)),
                wall,
                cpu);
    }
}
