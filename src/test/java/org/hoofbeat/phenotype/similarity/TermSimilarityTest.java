package org.hoofbeat.phenotype.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hoofbeat.phenotype.similarity.FourDiseases.ONE_OF_FOUR;
import static org.hoofbeat.phenotype.similarity.FourDiseases.THREE_OF_FOUR;

import org.assertj.core.data.Offset;
import org.hoofbeat.model.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class TermSimilarityTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private final Knowledge knowledge = FourDiseases.build();
    private final TermSimilarity similarity = TermSimilarity.of(knowledge, InformationContent.ofAnnotations(knowledge));

    @Test
    void twoAortasMeetInTheVesselAndNotInTheEquallyCommonHeart() {
        TermPair pair = compare(12, 13);

        assertThat(pair.findAncestor()).hasValue(row(11));
        assertThat(pair.information()).isCloseTo(THREE_OF_FOUR, EXACTLY);
    }

    @Test
    void everyMeasureIsWhatItsPaperSays() {
        // closures: {12 11 10 118 1} and {13 11 10 118 1}: four shared of six
        TermPair pair = compare(12, 13);

        assertThat(pair.resnik()).isCloseTo(THREE_OF_FOUR, EXACTLY);
        assertThat(pair.lin()).isCloseTo(2 * THREE_OF_FOUR / (ONE_OF_FOUR + ONE_OF_FOUR), EXACTLY);
        assertThat(pair.jaccard()).isCloseTo(4.0 / 6, EXACTLY);
        assertThat(pair.phenodigm()).isCloseTo(Math.sqrt(4.0 / 6 * THREE_OF_FOUR), EXACTLY);
    }

    @Test
    void aTermOfTwoSystemsMeetsBoth() {
        // closure of 30: {30 11 10 20 118 1}
        assertThat(compare(30, 12).jaccard()).isCloseTo(4.0 / 7, EXACTLY);
        assertThat(compare(30, 21).jaccard()).isCloseTo(3.0 / 7, EXACTLY);
        assertThat(compare(30, 21).findAncestor()).hasValue(row(20));
    }

    @Test
    void termsOfDifferentSystemsShareOnlyTheRoots() {
        TermPair pair = compare(12, 22);

        assertThat(pair.findAncestor()).hasValue(row(118));
        assertThat(pair.resnik()).isZero();
        assertThat(pair.lin()).isZero();
        assertThat(pair.phenodigm()).isZero();
        assertThat(pair.jaccard()).isCloseTo(2.0 / 7, EXACTLY);
    }

    @Test
    void aTermIsLikeItselfByItsWholeInformation() {
        TermPair pair = compare(12, 12);

        assertThat(pair.resnik()).isCloseTo(ONE_OF_FOUR, EXACTLY);
        assertThat(pair.lin()).isEqualTo(1);
        assertThat(pair.jaccard()).isEqualTo(1);
        assertThat(compare(118, 118).lin()).isEqualTo(1);
    }

    @Test
    void aRetiredTermSharesNothing() {
        TermPair pair = compare(90, 12);

        assertThat(pair.findAncestor()).isEmpty();
        assertThat(pair.jaccard()).isZero();
    }

    @Test
    void setsAreAsAlikeAsTheirBestMatchesInBothDirections() {
        SetSimilarity sets = compare(new int[] {12, 21}, new int[] {30}, TermMeasure.JACCARD);

        // forth: 12 and 21 both have only 30 to go to; back: 30 goes to 12
        assertThat(sets.subjectToObject()).isCloseTo((4.0 / 7 + 3.0 / 7) / 2, EXACTLY);
        assertThat(sets.objectToSubject()).isCloseTo(4.0 / 7, EXACTLY);
        assertThat(sets.average()).isCloseTo((0.5 + 4.0 / 7) / 2, EXACTLY);
        assertThat(sets.best()).isCloseTo(4.0 / 7, EXACTLY);
        assertThat(sets.objectMatches()).singleElement().satisfies(match -> {
            assertThat(match.pair().second()).isEqualTo(row(12));
            assertThat(match.pair().ancestor()).isEqualTo(row(11));
        });
    }

    @Test
    void ofEquallyGoodPartnersTheClosestIsNamed() {
        // by Resnik, 12 is as good as 13 for 11, and 11 itself is the closest
        SetSimilarity sets = compare(new int[] {11}, new int[] {12, 11, 13}, TermMeasure.RESNIK);

        assertThat(sets.subjectMatches().getFirst().pair().second()).isEqualTo(row(11));
    }

    @Test
    void anEmptySetIsLikeNothing() {
        SetSimilarity sets = compare(new int[] {12}, new int[0], TermMeasure.PHENODIGM);

        assertThat(sets.average()).isZero();
        assertThat(sets.subjectMatches()).isEmpty();
    }

    private int row(int number) {
        return FourDiseases.row(knowledge, number);
    }

    private TermPair compare(int first, int second) {
        return similarity.compare(row(first), row(second));
    }

    private SetSimilarity compare(int[] first, int[] second, TermMeasure measure) {
        return similarity.compare(FourDiseases.rows(knowledge, first), FourDiseases.rows(knowledge, second), measure);
    }
}
