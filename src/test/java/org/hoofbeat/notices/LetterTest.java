package org.hoofbeat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "a.b+news@mail.example.org", "o'neil@localhost", "x@1.example"})
    void takesAddressesOfPeople(String address) {
        assertThat(Letter.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example.org,bob@example.org",
                "Ana <ana@example.org>",
                "ana@example.org\r\nBcc: bob@example.org",
                "ana@example.org\n",
                "\"a b\"@example.org",
                "ana@exa mple.org",
                "ana@-example.org",
                "ana@example.org>",
                "ana@example..org"
            })
    void refusesWhatIsMoreOrLessThanOneAddress(String address) {
        assertThat(Letter.isAddress(address)).isFalse();
        assertThatThrownBy(() -> new Letter(address, "s", "t"))
                .isInstanceOf(LetterRefusedException.class)
                .hasMessageNotContaining("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nBcc: bob@example.org", "a\r\n\r\nb", "a\u2028b", "a\u0085b", "a\u0000b", "", " "})
    void refusesSubjectsOfMoreOrLessThanOneLine(String subject) {
        assertThatThrownBy(() -> new Letter("ana@example.org", subject, "t"))
                .isInstanceOf(LetterRefusedException.class);
    }

    @Test
    void refusesAPageToStopAtThatWouldEndTheHead() {
        assertThatThrownBy(() -> new Letter("ana@example.org", "s", "t", "https://example.org/>\r\nBcc: x"))
                .isInstanceOf(LetterRefusedException.class);
    }

    @Test
    void comesBackAsItWasKept() {
        var letter = new Letter("ana@example.org", "s", "one\n\ntwo\n", "https://example.org/stop?code=x");
        assertThat(Letter.read(letter.write())).isEqualTo(letter);
    }

    @Test
    void saysNeitherAddressNorTextInLogs() {
        assertThat(new Letter("ana@example.org", "subject", "text").toString())
                .doesNotContain("ana", "subject", "text");
    }
}
