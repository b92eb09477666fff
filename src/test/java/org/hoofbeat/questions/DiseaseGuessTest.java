package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiseaseGuessTest {
    private static final Knowledge KNOWLEDGE = TinyKnowledge.build();
    private static final DiseaseNames NAMES = DiseaseNames.of(KNOWLEDGE);
    private static final DiseaseGuess GUESS = new DiseaseGuess(KNOWLEDGE, () -> NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Is marfan syndrome inherited?                                    | MONDO:0007947
                    My son has Marfan. What now?                                     | MONDO:0007947
                    I was told it is OMIM:154700, what is that?                      | MONDO:0007947
                    My doctor, Marfan, said that it is nothing.                      | ''
                    Which disease or rare genetic disorder makes people so tall?     | ''
                    I had surgery for intravenous leiomyomatosis, not Marfan syndrome, and again intravenous leiomyomatosis | MONDO:0003614
                    """)
    void guessesFromNamesThatAreSaidOfSomebody(String text, String disease) {
        assertThat(GUESS.of(text).stream().findFirst().map(Object::toString).orElse(""))
                .isEqualTo(disease);
    }
}
