package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "fenilketonuria, phenylketonuria",
        "sindrome, syndrome",
        "distrofy, dystrophy",
        "tachicardia, tachycardia",
        "akromegaly, acromegaly",
        "rumatism, rhumatism"
    })
    void isTheSameForWordsThatSoundAlike(String heard, String written) {
        assertThat(Sound.of(heard)).isEqualTo(Sound.of(written));
    }

    @ParameterizedTest
    @CsvSource({"hypertonia, hypotonia", "macrocephaly, microcephaly", "hyperglycemia, hypoglycemia"})
    void tellsOppositesApart(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
