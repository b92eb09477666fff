package org.hoofbeat.questions.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindsTest {

    @ParameterizedTest
    @CsvSource({
        "symptoms, What are the signs of it?",
        "treatment, is there any cure",
        "inheritance, does it run in families",
        "outlook, what is her life expectancy",
        "exams and tests, how is it diagnosed",
        "causes, why do I get this",
        "frequency, how common is it",
        "prevention, can it be prevented",
        "treatment, ¿Hay tratamiento?",
        "side effects, is this medicine safe"
    })
    void readsWhatIsAsked(String kind, String question) {
        assertThat(QuestionKinds.askedIn(question)).containsKey(kind);
    }
}
