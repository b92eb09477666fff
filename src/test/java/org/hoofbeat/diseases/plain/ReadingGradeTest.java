package org.hoofbeat.diseases.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {
    @ParameterizedTest
    @CsvSource({
        "a,1",
        "the,1",
        "gene,1",
        "copy,2",
        "changed,1",
        "affected,3",
        "people,2",
        "muscles,2",
        "diseases,3",
        "noses,2",
        "table,2",
        "whole,1",
        "scale,1",
        "disability,5",
        "learning,2",
        "family,3",
        "medial,3",
        "seizures,2",
        "edges,2",
        "tissues,2",
        "yellow,2",
        "quiet,2",
        "fluid,2",
        "condition,3",
        "brain,1",
        "nerves,1",
        "eyes,1",
        "154,3"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).as(word).isEqualTo(syllables);
    }

    @Test
    void gradesByTheFormulaOfKincaid() {
        List<String> text = List.of("The cat sat on the mat.", "It was a big cat.");
        double expected = 0.39 * 11 / 2 + 11.8 * 11 / 11 - 15.59;
        assertThat(ReadingGrade.of(text)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void gradesMedicalProseAsHard() {
        assertThat(ReadingGrade.of(List.of(
                        "Intravenous leiomyomatosis is a benign smooth muscle tumor of the uterus that proliferates within"
                                + " the vasculature without invading the surrounding parenchyma.")))
                .isGreaterThan(15);
    }

    @Test
    void isZeroForATextWithoutWords() {
        assertThat(ReadingGrade.of(List.of("", "…"))).isZero();
    }
}
