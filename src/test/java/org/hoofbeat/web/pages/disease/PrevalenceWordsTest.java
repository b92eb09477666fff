package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrevalenceWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-9 / 100 000 | 1 to 9 in 100,000
            <1 / 1 000 000 | fewer than 1 in 1,000,000
            >1 / 1 000 | more than 1 in 1,000
            6 / 10 000 | 6 in 10,000
            Not yet documented | Not yet documented
            """)
    void saysHowManyInHowMany(String written, String words) {
        assertThat(PrevalenceWords.range(written, Messages.of(Language.EN))).isEqualToIgnoringCase(words);
    }
}
