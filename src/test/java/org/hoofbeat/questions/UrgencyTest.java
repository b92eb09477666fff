package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {
    private static final Urgency URGENCY = Urgency.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I think about suicide every day                      | self-harm
                    Sometimes I am SUICIDAL, what can I do?              | self-harm
                    I don't want to live like this any more              | self-harm
                    I have chest pain now, is it my aorta?               | emergency
                    My son can’t breathe                                 | emergency
                    My husband hits me                                   | violence
                    No quiero seguir viviendo                            | self-harm
                    Tengo un dolor de pecho muy fuerte                   | emergency
                    Mi hija no respira bien, ¿qué hago? Quiero morir     | self-harm,emergency
                    Is Marfan syndrome inherited?                        | ''
                    Can chest pain be a sign of it?                      | ''
                    The cosuicidex gene                                  | ''
                    ¿Se hereda el síndrome de Marfan?                    | ''
                    """)
    void findsWordsThatCallForHelpInEveryLanguage(String text, String kinds) {
        assertThat(URGENCY.of(text)).isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds.split(",")));
    }
}
