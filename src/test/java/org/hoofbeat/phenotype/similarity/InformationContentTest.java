package org.hoofbeat.phenotype.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hoofbeat.model.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationContentTest {
    private final Knowledge knowledge = FourDiseases.build();

    @ParameterizedTest
    @CsvSource({
        "1, 4", "118, 4", "10, 3", "11, 3", "12, 1", "13, 1", "20, 3", "21, 1", "22, 1", "30, 1",
    })
    void isTheLogarithmOfTheShareOfAnnotatedDiseases(int term, int diseases) {
        InformationContent content = InformationContent.ofAnnotations(knowledge);

        assertThat(content.of(FourDiseases.row(knowledge, term))).isCloseTo(Math.log(4.0 / diseases), within(1e-12));
    }

    @Test
    void ofATermThatNoDiseaseHasIsThatOfItsClosestKnownAncestor() {
        InformationContent content = InformationContent.ofAnnotations(knowledge);

        assertThat(content.of(FourDiseases.row(knowledge, 23))).isEqualTo(content.of(FourDiseases.row(knowledge, 20)));
    }

    @ParameterizedTest
    @CsvSource({"118, 10", "10, 5", "11, 4", "20, 5", "30, 1", "23, 1"})
    void fromTheOntologyCountsTermsInsteadOfDiseases(int term, int below) {
        InformationContent content = InformationContent.ofOntology(knowledge);

        assertThat(content.of(FourDiseases.row(knowledge, term))).isCloseTo(Math.log(10.0 / below), within(1e-12));
        assertThat(content.of(FourDiseases.row(knowledge, 1))).isZero();
    }
}
