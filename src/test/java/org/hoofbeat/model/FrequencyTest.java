package org.hoofbeat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hoofbeat.model.knowledge.AnnotationTable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "1.0, ALWAYS",
        "0.99, VERY_COMMON",
        "0.80, VERY_COMMON",
        "0.795, COMMON",
        "0.30, COMMON",
        "0.29, OCCASIONAL",
        "0.05, OCCASIONAL",
        "0.04, RARE",
        "0.0001, RARE",
        "0.0, RULED_OUT",
    })
    void putsAShareIntoItsBand(double share, FrequencyBand band) {
        assertThat(FrequencyBand.of(share)).isEqualTo(band);
    }

    @Test
    void knowsTheHpoTermOfEachBand() {
        for (FrequencyBand band : FrequencyBand.values()) {
            assertThat(FrequencyBand.findByTerm(band.term())).contains(band);
        }
        assertThat(FrequencyBand.findByTerm(Curie.ofHpo(1250))).isEmpty();
    }

    @Test
    void keepsOneOfOneApartFromTwentyOfTwenty() {
        assertThat(new Frequency.Counted(1, 1)).isNotEqualTo(new Frequency.Counted(20, 20));
        assertThat(new Frequency.Counted(1, 1).share()).hasValue(1);
        assertThat(new Frequency.Unstated().share()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "-1, 2", "0, 0"})
    void refusesCountsThatAreNone(int affected, int examined) {
        assertThatThrownBy(() -> new Frequency.Counted(affected, examined))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(affected + "/" + examined);
    }

    @Test
    void isKeptInTwoNumbersOfTheTable() {
        for (Frequency frequency : new Frequency[] {
            new Frequency.Counted(3, 7),
            new Frequency.Share(0.1234),
            new Frequency.Banded(FrequencyBand.RARE),
            new Frequency.Unstated()
        }) {
            int affected = AnnotationTable.affectedOf(frequency);
            int examined = AnnotationTable.examinedOf(frequency);
            assertThat(AnnotationTable.frequencyOf(affected, examined)).isEqualTo(frequency);
        }
    }
}
