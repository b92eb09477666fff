package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanceFormsTest {
    @ParameterizedTest
    @CsvSource({
        "quistica, cystic",
        "distrofia, dystrophy",
        "esclerosis, sclerosis",
        "tuberosa, tuberous",
        "malformacion, malformation",
        "immunodeficiencia, immunodeficiency",
        "hereditaria, hereditary",
        "mucoviscidosa, mucoviscidous",
        "musculaire, muscular",
        "tipo, type",
        "bronchite, bronchitis"
    })
    void sameWordsOfTwoLanguagesSoundTheSameInOneForm(String typed, String english) {
        assertThat(RomanceForms.of(typed)).map(Sound::of).contains(Sound.of(english));
    }

    @Test
    void shortWordsHaveNoOtherForm() {
        assertThat(RomanceForms.of("ojo")).isEmpty();
    }
}
