package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Knowledge TRANSLATED = TinyKnowledge.buildWithSpanish();
    private static final Diseases IN_SPANISH = Diseases.of(TRANSLATED).in(SPANISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2650 | Escoliosis                    |                                | es | es
            1519 | Disproportionate tall stature | Talla alta desproporcionada    | en | es
            545  | Myopia                        | Near-sightedness               | en | en
            """)
    void takesApprovedNamesPutsCandidatesBeforeTheEnglishOneAndElseStaysEnglish(
            int number, String label, String plain, String labelLanguage, String plainLanguage) {
        TermName name = IN_SPANISH.names().of(TRANSLATED.terms().findRow(number).orElseThrow());
        assertThat(name.label()).isEqualTo(label);
        assertThat(name.plain()).isEqualTo(plain == null ? "" : plain);
        assertThat(name.labelLanguage()).isEqualTo(labelLanguage);
        assertThat(name.plainLanguage()).isEqualTo(plainLanguage);
    }

    @Test
    void summarisesInTheLanguage() {
        assertThat(summary(TRANSLATED, "MONDO:0007947")).isEqualTo("""
                Esta enfermedad afecta sobre todo al crecimiento, a los ojos y al corazón y los vasos sanguíneos. \
                Empieza de 1 a 5 años de edad. Basta una copia cambiada de un gen para causarla. \
                Signos frecuentes: talla alta desproporcionada, aneurisma de la raíz aórtica y escoliosis. \
                Estos datos se apoyan en tres publicaciones; ningún signo se contó en más de 146 personas.""");
    }

    @Test
    void namesNoSignsInASummaryWhereThePackHasNoTranslations() {
        assertThat(summary(TinyKnowledge.build(), "MONDO:0007947")).isEqualTo("""
                Esta enfermedad afecta sobre todo al crecimiento, a los ojos y al corazón y los vasos sanguíneos. \
                Empieza de 1 a 5 años de edad. Basta una copia cambiada de un gen para causarla. \
                Estos datos se apoyan en tres publicaciones; ningún signo se contó en más de 146 personas.""");
    }

    @Test
    void leavesEnglishAsItIs() {
        Diseases english = Diseases.of(TRANSLATED);
        assertThat(english.in(Locale.ENGLISH)).isSameAs(english);
        assertThat(english.in(SPANISH).in(Locale.ENGLISH)).isSameAs(english);
        assertThat(english.in(SPANISH).catalogue()).isSameAs(english.catalogue());
    }

    private static String summary(Knowledge knowledge, String id) {
        Diseases spanish = Diseases.of(knowledge).in(SPANISH);
        return spanish.summarise(spanish.getFacts(DiseaseFactsTest.row(knowledge, id)))
                .text();
    }
}
