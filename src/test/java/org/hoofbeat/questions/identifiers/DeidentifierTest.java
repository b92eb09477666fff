package org.hoofbeat.questions.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeidentifierTest {

    @Test
    void namesWhatItTookOut() {
        Redaction redaction = MarkedText.redact("My son Matteo, MRN 04071012, lives in Växjö.");
        assertThat(redaction.text()).isEqualTo("My son [NAME], MRN [MRN], lives in [LOCATION].");
        assertThat(redaction.spans())
                .containsExactly(
                        new Identifier(7, 13, IdentifierType.NAME),
                        new Identifier(19, 27, IdentifierType.MRN),
                        new Identifier(38, 43, IdentifierType.LOCATION));
    }

    @Test
    void countsCodePoints() {
        assertThat(MarkedText.redact("🦓🦓 mail jo@example.org").spans())
                .containsExactly(new Identifier(8, 22, IdentifierType.EMAIL));
    }

    @Test
    void findsANameAgainWhereNothingAnnouncesIt() {
        assertThat(MarkedText.redact("My son Oduya is ill. Should Oduya rest?").text())
                .isEqualTo("My son [NAME] is ill. Should [NAME] rest?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "John ", "Aa-", "www.", "a@b.", "5 ", "MRN ", "(555) "})
    void takesNoLongerForEachWordOfAHostileText(String repeated) {
        assertTimeout(Duration.ofSeconds(5), () -> MarkedText.redact(repeated.repeat(300_000 / repeated.length())));
    }

    @Property(tries = 300)
    void readsWhateverIsTyped(@ForAll String text) {
        Redaction redaction = MarkedText.redact(text);
        int at = 0;
        for (Identifier span : redaction.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            at = span.end();
        }
        assertThat(at).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
    }
}
