package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class EvidenceBaseTest {
    private final Knowledge few = FewDiseases.build();
    private final EvidenceBase base = EvidenceBase.of(few);

    @Test
    void anOrphanetEntityOfTheSamePageLendsItsRows() {
        DiseaseEvidence one = on("OMIM:1");
        assertThat(one.by(EvidenceSource.SAME_DISEASE).stated(term(22))).isCloseTo(0.55, within(1e-6));
        assertThat(on("OMIM:2").by(EvidenceSource.SAME_DISEASE).isEmpty()).isTrue();
    }

    @Test
    void anOrphanetEntityHasItsOwnRowsAsAnExpertsAndNotAsCounts() {
        DiseaseEvidence nine = on("ORPHA:9");
        assertThat(nine.by(EvidenceSource.OWN).isEmpty()).isTrue();
        assertThat(nine.by(EvidenceSource.SAME_DISEASE).stated(term(11))).isCloseTo(0.55, within(1e-6));
        assertThat(nine.isAnnotated()).isTrue();
    }

    @Test
    void diseasesOfOneGroupLendEachOtherTheMean() {
        // One relative of closeness 0.5 beside 0.3 imaginary ones that have nothing: 0.5 / 0.8 of what it has.
        assertThat(on("OMIM:2").by(EvidenceSource.RELATIVES).stated(term(11)))
                .isCloseTo(0.5 * 19.8 / 21.4 / 0.8, within(1e-6));
        assertThat(on("OMIM:3").by(EvidenceSource.RELATIVES).isEmpty()).isTrue();
    }

    @Test
    void aSignInTheNameIsAStatement() {
        Knowledge tiny = TinyKnowledge.build();
        EvidenceBase all = EvidenceBase.of(tiny);
        SignProfile named = all.on(FewDiseases.disease(tiny, "OMIM:300958")).by(EvidenceSource.NAME);
        assertThat(named.isEmpty())
                .as("a developmental disorder is not the sign's name")
                .isTrue();
    }

    @Test
    void theBackgroundIsTheMeanShareOverOmimDiseases() {
        // Heart: 19.8/21.4 and 0.75 and (5.8/11.4), over fifteen diseases, with 0.3 imaginary ones.
        assertThat(base.background(term(10))).isCloseTo((19.8 / 21.4 + 0.75 + 5.8 / 11.4 + 0.3) / 15.3, within(1e-6));
        assertThat(base.background(term(22))).isCloseTo((0.55 + 0.3) / 15.3, within(1e-6));
    }

    @Test
    void whatIsLeftOutIsGoneFromTheDiseaseAndFromWhatItBorrows() {
        IntPredicate all = _ -> true;
        DiseaseEvidence two = base.on(disease("OMIM:2"), all);
        assertThat(two.by(EvidenceSource.OWN).isEmpty()).isTrue();
        assertThat(two.by(EvidenceSource.RELATIVES).isEmpty()).isTrue();
        assertThat(two.isAnnotated()).isFalse();
        assertThat(two.facts().references()).isZero();
    }

    @Test
    void leavingNothingOutChangesNothing() {
        for (String id : new String[] {"OMIM:1", "OMIM:2", "OMIM:3", "ORPHA:9"}) {
            int[] findings = {term(11), term(21)};
            CaseEvidence with = base.weigher(findings).weigh(on(id), disease(id));
            CaseEvidence without =
                    base.weigher(findings).weigh(base.on(disease(id), _ -> false), disease(id), _ -> false);
            assertThat(without.meetings()).containsExactly(with.meetings());
            assertThat(without.features()).containsExactly(with.features(), within(1e-6));
        }
    }

    @Test
    void relativesAloneAreNoAnnotation() {
        IntPredicate ownRows = row -> few.sourceOf(row) == disease("OMIM:2");
        DiseaseEvidence two = base.on(disease("OMIM:2"), ownRows);
        assertThat(two.by(EvidenceSource.RELATIVES).isEmpty()).isFalse();
        assertThat(two.isAnnotated()).isFalse();
    }

    private DiseaseEvidence on(String id) {
        return base.on(disease(id));
    }

    private int disease(String id) {
        return FewDiseases.disease(few, id);
    }

    private int term(int number) {
        return FewDiseases.term(few, number);
    }
}
