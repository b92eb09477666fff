package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CaseSelectionTest {
    private static final Knowledge TINY = TinyKnowledge.build();

    @Test
    void countsCasesOfThreeCurrentSignsAndAnAnnotatedDiagnosis() {
        SolvedCase counts = solved("OMIM:154700", 2616, 1083, 1166);
        CaseSelection selection = CaseSelection.of(List.of(counts), Universe.OMIM, TINY);
        assertThat(selection.cases()).containsExactly(counts);
    }

    @Test
    void countsARetiredSignByItsReplacementAndEachSignOnce() {
        // HP:0000284 is replaced by HP:0000478; HP:0001110 was merged into HP:0000545.
        assertThat(select(solved("OMIM:154700", 284, 1083, 1166)).cases()).hasSize(1);
        assertThat(select(solved("OMIM:154700", 545, 1110, 1166)).fewFindings()).isEqualTo(1);
    }

    @Test
    void countsSignsThatOthersImply() {
        assertThat(select(solved("OMIM:154700", 517, 1083, 1166)).cases()).hasSize(1);
    }

    @Test
    void doesNotCountWhatIsNoSignOrUnknown() {
        assertThat(select(solved("OMIM:154700", 1083, 1166, 6)).fewFindings()).isEqualTo(1);
        assertThat(select(solved("OMIM:154700", 1083, 1166, 9999999)).fewFindings())
                .isEqualTo(1);
    }

    @Test
    void leavesOutDiagnosesThatNobodyAnnotatedOrThatAreOutsideTheUniverse() {
        assertThat(select(solved("OMIM:999999", 2616, 1083, 1166)).notAnnotated())
                .isEqualTo(1);
        SolvedCase orphanet = solved("ORPHA:558", 2616, 1083, 1166);
        assertThat(select(orphanet).notAnnotated()).isEqualTo(1);
        assertThat(CaseSelection.of(List.of(orphanet), Universe.ALL, TINY).cases())
                .hasSize(1);
    }

    private static CaseSelection select(SolvedCase solved) {
        return CaseSelection.of(List.of(solved), Universe.OMIM, TINY);
    }

    private static SolvedCase solved(String disease, int... observed) {
        List<Curie> findings = Arrays.stream(observed).mapToObj(Curie::ofHpo).toList();
        return new SolvedCase("case", Curie.parse(disease), Patient.with(FindingSet.of(findings, List.of())), Set.of());
    }
}
