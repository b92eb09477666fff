package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ReportsTest {
    private final Knowledge tiny = TinyKnowledge.build();
    private final Reports reports = new Reports(tiny, new ShareEstimates(tiny));
    private final int marfan = FewDiseases.disease(tiny, "OMIM:154700");

    @Test
    void likenessIsWhatIsSharedOverWhatBothHoldTogether() {
        // PMID:28050285 reports HP:0001083 (29/53, beside others) and HP:0002650 (80/146).
        int[] findings = {term(1083), term(2650)};
        double shared = 29.5 / 54 + 80.5 / 147;
        assertThat(reports.bestLikeness(marfan, findings, _ -> false)).isCloseTo(shared / 2, within(1e-6));
    }

    @Test
    void aRowIsLeftOutWholeWhenOneOfItsPublicationsIs() {
        // HP:0001083 cites PMID:33436942, OMIM:154700 and PMID:28050285 in one cell.
        int[] findings = {term(1083)};
        assertThat(reports.bestLikeness(marfan, findings, _ -> false)).isPositive();
        assertThat(reports.bestLikeness(marfan, findings, row -> cites(row, "PMID:33436942")))
                .isZero();
    }

    @Test
    void theSearchOverAllDiseasesFindsTheSame() {
        int[] findings = {term(1083), term(2650), term(2616), term(1250)};
        float[] best = new float[tiny.sourceDiseases().size()];
        new ReportSearch(reports).run(findings, best);
        for (int disease = 0; disease < best.length; disease++) {
            assertThat((double) best[disease])
                    .isCloseTo(reports.bestLikeness(disease, findings, _ -> false), within(1e-6));
        }
    }

    private boolean cites(int row, String publication) {
        return tiny.annotations().references().stream(row)
                .mapToObj(tiny.annotations().reference()::get)
                .anyMatch(publication::equals);
    }

    private int term(int number) {
        return FewDiseases.term(tiny, number);
    }
}
