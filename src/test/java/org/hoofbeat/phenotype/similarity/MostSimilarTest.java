package org.hoofbeat.phenotype.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hoofbeat.phenotype.similarity.FourDiseases.ONE_OF_FOUR;
import static org.hoofbeat.phenotype.similarity.FourDiseases.THREE_OF_FOUR;

import org.hoofbeat.model.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MostSimilarTest {
    static final java.util.List<Measure> MEASURES = Measure.ALL;
    private static final int A = 0;
    private static final int B = 1;
    private static final int D = 3;
    private static final int NOBODY_KNOWS = 4;

    private final Knowledge knowledge = FourDiseases.build();
    private final MostSimilar mostSimilar = MostSimilar.of(knowledge);

    @Test
    void overlapWeighsWhatIsSharedByInformationAndByTheRootOfShares() {
        // A: 12 in one of four, and with it 11 and 10; 21 in all four, and with it 20. D: 30, 11, 10, 20 in all four.
        double oneOfFour = Math.sqrt((1 + 1) / (4 + 2.0));
        double fourOfFour = Math.sqrt((4 + 1) / (4 + 2.0));
        double common = THREE_OF_FOUR * (oneOfFour + oneOfFour + fourOfFour);
        double a = ONE_OF_FOUR * (oneOfFour + fourOfFour) + common;
        double d = (ONE_OF_FOUR + 3 * THREE_OF_FOUR) * fourOfFour;

        assertThat(mostSimilar.between(A, D, ProfileMeasure.OVERLAP))
                .isCloseTo(common / (a + d - common), within(1e-6));
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void givesTheSameNumberWhicheverWayItIsAsked(Measure measure) {
        for (SimilarDisease like : mostSimilar.to(A, measure, 10, 0)) {
            assertThat(like.score()).isCloseTo(mostSimilar.between(like.disease(), A, measure), within(1e-9));
        }
    }

    @Test
    void namesTheClosestDiseaseFirstAndNeverTheDiseaseItself() {
        assertThat(mostSimilar.to(B, TermMeasure.JACCARD, 10, 0))
                .extracting(SimilarDisease::label)
                .containsExactly("A", "D", "C");
    }

    @Test
    void saysWhatTheyShareAndHowOftenEachHasIt() {
        SimilarDisease first = mostSimilar.to(A, ProfileMeasure.OVERLAP, 1, 5).getFirst();

        assertThat(first.label()).isEqualTo("D");
        assertThat(first.because()).extracting(shared -> shared.sign().label()).containsExactly("Eye", "Vessel");
        assertThat(first.because().getLast().shareHere()).isEqualTo(2 / 6.0f);
        assertThat(first.because().getLast().shareThere()).isEqualTo(5 / 6.0f);
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void nothingIsLikeADiseaseOfWhichNothingIsKnown(Measure measure) {
        assertThat(mostSimilar.to(NOBODY_KNOWS, measure, 10, 3)).isEmpty();
        assertThat(mostSimilar.to(A, measure, 10, 3))
                .extracting(SimilarDisease::disease)
                .doesNotContain(NOBODY_KNOWS);
    }

    @Test
    void signsThatNobodyExaminedHasOrASourceDeniesAreNoSigns() {
        assertThat(mostSimilar.sets().terms().get(A)).containsExactly(FourDiseases.rows(knowledge, 12, 21));
        assertThat(mostSimilar.sets().terms().get(B)).containsExactly(FourDiseases.rows(knowledge, 13));
    }

    @Test
    void asksOneDirectionOnlyWhereThatIsWanted() {
        int[] query = FourDiseases.rows(knowledge, 12);

        assertThat(mostSimilar.search().top(query, TermMeasure.JACCARD, Direction.SUBJECT_TO_OBJECT, 1))
                .containsExactly(new ScoredSet(A, 1));
        assertThat(mostSimilar.search().top(query, TermMeasure.JACCARD, Direction.OBJECT_TO_SUBJECT, 1))
                .singleElement()
                .satisfies(like -> assertThat(like.row()).isEqualTo(B));
    }
}
