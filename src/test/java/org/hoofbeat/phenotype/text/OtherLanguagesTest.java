package org.hoofbeat.phenotype.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

/** Notes in another language, with a pack that has translations into it. */
class OtherLanguagesTest {
    private static final TextReader READER = TextReader.of(TinyKnowledge.buildWithSpanish());

    @Test
    void readsSpanishWithoutMindingAccentsAndEndings() {
        assertThat(read("El paciente tiene escoliosis y crisis epilepticas desde el nacimiento."))
                .isEqualTo("HP:0002650 observed; HP:0001250 observed");
    }

    @Test
    void knowsSpanishNegationsAndRelatives() {
        assertThat(read("Sin crisis epilépticas. Su madre tiene escoliosis."))
                .isEqualTo("HP:0001250 negated; HP:0002650 family");
    }

    @Test
    void stillReadsEnglish() {
        assertThat(read("He has arachnodactyly, no seizures.")).isEqualTo("HP:0001166 observed; HP:0001250 negated");
    }

    private static String read(String note) {
        return READER.read(note, Nesting.LONGEST).stream()
                .map(mention -> mention.term() + " " + mention.status().key())
                .collect(Collectors.joining("; "));
    }
}
