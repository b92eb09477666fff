package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Contribution;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tiny pack has a row of Marfan syndrome whose reference cell is {@code PMID:33436942;OMIM:154700;PMID:28050285}. */
@NullMarked
class DiagnosisProtocolTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private static final Ranker FLOOR = Rankers.named("floor", TINY);

    @Test
    void ranksWithoutWhatTheCasesOwnPublicationSays() {
        SolvedCase lens = solved("PMID:33436942", 1083);
        assertThat(run(lens, false)).isEqualTo(1);
        assertThat(run(lens, true)).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        // The row on short sight, the only other one on the eye, is of that publication too.
        "PMID:33436942, UNEXPLAINED",
        "PMID:28050285, SHARED_ANCESTOR",
        "PMID:2805028, SAME",
        "PMID:280502855, SAME",
        "PMID:16928994, SAME"
    })
    void dropsARowWhenAnyPartOfItsReferenceIsThePublication(String publication, Contribution.Match expected) {
        SolvedCase lens = solved(publication, 1083);
        var query = new Query(lens.patient(), Universe.OMIM, new LeavingOut(lens.disease(), lens.publications()));
        int marfan = TINY.findSourceDisease(lens.disease()).orElseThrow();
        assertThat(matchIn(query, marfan)).isEqualTo(expected);
    }

    private static Contribution.Match matchIn(Query query, int disease) {
        return FLOOR.rank(query).explain(disease).contributions().getFirst().match();
    }

    private static double run(SolvedCase solved, boolean leavePublicationOut) {
        return new DiagnosisProtocol(TINY, Universe.OMIM, leavePublicationOut)
                .run(FLOOR, List.of(solved), () -> {})
                .getFirst()
                .rank();
    }

    private static SolvedCase solved(String publication, int... observed) {
        List<Curie> findings =
                java.util.Arrays.stream(observed).mapToObj(Curie::ofHpo).toList();
        return new SolvedCase(
                "case",
                Curie.parse("OMIM:154700"),
                Patient.with(FindingSet.of(findings, List.of())),
                Set.of(publication));
    }
}
