package org.hoofbeat.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.sources.medquad.MedquadPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {
    private static final String INTRODUCTION =
            "The Human Phenotype Ontology provides the following list of signs and symptoms"
                    + " for Striped hooves type 1. If the information is available, the table below includes how often the symptom is"
                    + " seen in people with this condition. You can use the MedlinePlus Medical Dictionary to look up the definitions"
                    + " for these medical terms. Signs and Symptoms Approximate number of patients (when available) ";
    private static final String ROWS =
            "Cleft palate 90% Type I diabetes 7.5% Increased C.S.F. protein 3/4 Gait 13 of 23 X-linked inheritance - 2-3 toe syndactyly - ";
    private static final String EXPLANATION =
            "The Human Phenotype Ontology (HPO) has collected information on how often a sign"
                    + " or symptom occurs in a condition. Much of this information comes from Orphanet, a European rare disease"
                    + " database. The frequency of a sign or symptom is usually listed as a rough estimate of the percentage of patients"
                    + " who have that feature. The frequency may also be listed as a fraction. The first number of the fraction is how"
                    + " many people had the symptom, and the second number is the total number of people who were examined in one study."
                    + " For example, a frequency of 25/25 means that in a study of 25 people all patients were found to have that"
                    + " symptom. Because these frequencies are based on a specific study, the fractions may be different if another"
                    + " group of patients are examined. Sometimes, no information on frequency is available. In these cases, the sign or"
                    + " symptom may be rare or common.";
    private static final String LIST = INTRODUCTION + ROWS + EXPLANATION;

    @Test
    void cutsAPastedListAtTheEnd() {
        assertThat(symptoms("What are the signs and symptoms of striped hooves? Stripes begin early. " + LIST))
                .isEqualTo("What are the signs and symptoms of striped hooves? Stripes begin early.");
    }

    @Test
    void keepsTextAfterAndBetweenLists() {
        assertThat(symptoms(
                        "Stripes fade. " + LIST + " In half of all people, 50% of stripes stay. " + LIST + " The end."))
                .isEqualTo("Stripes fade. In half of all people, 50% of stripes stay. The end.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 90% of people stripes fade. About 7.5% keep them - for life.",
                "Stripes fade in 90% of people - mostly",
                "Short stature is seen in 3/4 of families",
                "What helps? Shade."
            })
    void keepsTextThatFollowsAListWithoutItsExplanation(String text) {
        assertThat(symptoms("Before. " + INTRODUCTION + ROWS + text)).isEqualTo("Before. " + text);
    }

    @Test
    void cutsTheExplanationAsFarAsItGoes() {
        String half = EXPLANATION.substring(0, EXPLANATION.indexOf("For example"));
        assertThat(symptoms("Before. " + INTRODUCTION + ROWS + half + "Ask a doctor."))
                .isEqualTo("Before. Ask a doctor.");
    }

    @Test
    void keepsASentenceThatSomebodyWroteBetweenTableAndExplanation() {
        assertThat(symptoms("Before. " + INTRODUCTION + ROWS + "Fever is rare. " + EXPLANATION + " After."))
                .isEqualTo("Before. Fever is rare. After.");
    }

    @Test
    void cutsATableBelowEachOtherToo() {
        String lines = LIST.replace("% ", "%\n").replace("- ", "-\n").replace("available) ", "available)\n");
        assertThat(symptoms("Before.\n" + lines + "\nAfter.")).isEqualTo("Before. After.");
    }

    @Test
    void anAnswerThatWasOnlyAListGivesNoText() {
        assertThat(of("symptoms", "What are the signs and symptoms of Striped hooves? " + LIST))
                .isEmpty();
    }

    @Test
    void mentioningTheOntologyIsNoList() {
        String text = "The Human Phenotype Ontology lists signs. Frequency is given as 90% (when available).";
        assertThat(symptoms(text)).isEqualTo(text);
    }

    @Test
    void sortsAnswersUnderHeadings() {
        var page = new MedquadPage(
                "GHR",
                "https://example.org/x",
                "x",
                List.of(),
                List.of(),
                List.of(
                        new MedquadPage.Answer("exams and tests", "How?", "By test."),
                        new MedquadPage.Answer("causes", "Why?", "Chance."),
                        new MedquadPage.Answer("Genetic Changes", "Which?", "A gene.  Another paragraph."),
                        new MedquadPage.Answer("usage", "What is it used for?", "Nothing.")));
        assertThat(PageTexts.of(page))
                .containsExactly(
                        java.util.Map.entry(SectionKind.CAUSE, "Chance.\n\nA gene.\n\nAnother paragraph."),
                        java.util.Map.entry(SectionKind.DIAGNOSIS, "By test."),
                        java.util.Map.entry(SectionKind.OTHER, "**What is it used for?**\n\nNothing."));
    }

    @Test
    void aListStaysAList() {
        assertThat(PlainMarkdown.of("Types are:\n- one\n  more of one\n• two\n\nEnd"))
                .isEqualTo("Types are:\n\n- one\n  more of one\n- two\n\nEnd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "1. not a list",
                "- not a list",
                "+ x",
                "> x",
                "---",
                "===",
                "<script>alert(1)</script>",
                "[a](javascript:alert(1))",
                "![a](https://example.org/x.png)",
                "[@pmid:1]",
                "a_b_c *d* `e` ~~f~~ \\*g",
                "&lt;b&gt; &amp; AT&T",
                "http://example.org/a_b",
                "|a|b|"
            })
    void plainTextReadsTheSameAsMarkdown(String text) {
        String html = SectionText.read(PlainMarkdown.of("x " + text)).toHtml(_ -> 0);
        assertThat(html).doesNotContain("<script", "<img", "<em>", "<code>", "<sup", "href=\"javascript");
        assertThat(SectionText.read(PlainMarkdown.of("x " + text)).toPlainText())
                .isEqualTo("x " + text);
        if (!text.startsWith("- ")) {
            assertThat(SectionText.read(PlainMarkdown.of(text)).toPlainText()).isEqualTo(text);
        }
    }

    @Property(tries = 500)
    void anyOneLineOfTextReadsTheSame(
            @ForAll
                    @StringLength(min = 1, max = 60)
                    @Chars({
                        '*', '_', '[', ']', '(', ')', '<', '>', '&', '#', '`', '\\', '!', '1', '.', '-', '+', '|', ' ',
                        'a', '@', ';'
                    })
                    @CharRange(from = 'a', to = 'd')
                    String text) {
        String line = "x" + text.strip().replaceAll(" +", " ");
        assertThat(SectionText.read(PlainMarkdown.of(line)).toPlainText()).isEqualTo(line);
    }

    private static String symptoms(String answer) {
        String markdown = of("symptoms", answer).getOrDefault(SectionKind.SYMPTOMS, "");
        return SectionText.read(markdown).toPlainText().replaceAll("\\s+", " ");
    }

    private static SequencedMap<SectionKind, String> of(String type, String answer) {
        return PageTexts.of(new MedquadPage(
                "GARD",
                "https://example.org/x",
                "x",
                List.of(),
                List.of(),
                List.of(new MedquadPage.Answer(type, "What?", answer))));
    }
}
