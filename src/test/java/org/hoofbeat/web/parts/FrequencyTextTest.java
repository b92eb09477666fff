package org.hoofbeat.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyTextTest {
    @ParameterizedTest
    @MethodSource
    void saysHowOftenInWordsAndNumbers(Frequency frequency, String words, String numbers, int bar) {
        FrequencyText text = FrequencyText.of(frequency, Messages.of(Language.EN));
        assertThat(text.words()).isEqualTo(words);
        assertThat(text.numbers().replace('\u00a0', ' ')).isEqualTo(numbers);
        assertThat(text.hasBar() ? text.barLength() : -1).isEqualTo(bar);
    }

    static Stream<Arguments> saysHowOftenInWordsAndNumbers() {
        return Stream.of(
                Arguments.of(new Frequency.Counted(18, 20), "Very common", "18 of 20 people", 90),
                Arguments.of(new Frequency.Counted(1, 1), "Always", "1 of 1 person", 100),
                Arguments.of(new Frequency.Counted(0, 7), "Ruled out", "0 of 7 people", 0),
                Arguments.of(new Frequency.Share(0.345), "Common", "34.5 % of people", 35),
                Arguments.of(new Frequency.Share(0.3), "Common", "30 % of people", 30),
                Arguments.of(new Frequency.Share(0.075), "Occasional", "7.5 % of people", 8),
                Arguments.of(new Frequency.Banded(FrequencyBand.COMMON), "Common", "30 to 79 of 100 people", 55),
                Arguments.of(new Frequency.Banded(FrequencyBand.ALWAYS), "Always", "", 100),
                Arguments.of(new Frequency.Unstated(), "How often is not stated", "", -1));
    }
}
