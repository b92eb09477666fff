package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.diseases.plain.ReadingGrade;
import org.hoofbeat.model.editorial.SectionKind;
import org.junit.jupiter.api.Test;

class WorkedExampleTest extends OpenEditorial {
    @Test
    void theWorkedExampleIsPutInItsPlaceOnce() {
        DiseaseTexts example = editorial.published().get(EXAMPLE, "en");
        assertThat(example.kinds()).contains(SectionKind.SUMMARY, SectionKind.SYMPTOMS, SectionKind.TREATMENT);
        assertThat(example.references())
                .hasSize(4)
                .allSatisfy(reference -> assertThat(reference.text().plain()).contains("2013-11-01"));
        assertThat(example.sections())
                .allSatisfy(text -> assertThat(text.html()).doesNotContain("cite-unknown"));
        for (ShownSection text : example.sections()) {
            editorial.reviewing().withdraw(REV, text.id(), "we have our own");
        }
        editorial = opened();
        assertThat(editorial.published().get(EXAMPLE, "en").sections()).isEmpty();
    }

    @Test
    void theWorkedExampleCanBeReadByAnybody() {
        editorial.published().get(EXAMPLE, "en").sections().stream()
                .filter(text -> text.kind() != SectionKind.IN_DEPTH)
                .forEach(text -> assertThat(
                                ReadingGrade.of(Arrays.stream(text.plain().split("(?<=[.!?:])\\s+|\\n+"))
                                        .filter(sentence -> !sentence.isBlank())
                                        .collect(Collectors.toList())))
                        .as(text.kind() + ": " + text.plain())
                        .isLessThanOrEqualTo(8));
    }

    @Test
    void theShippedTextsCiteWhatIsShippedWithThem() {
        assertThat(ShippedTexts.sections())
                .allSatisfy(text -> assertThat(SectionText.read(text.markdown()).listCited())
                        .allSatisfy(cited -> assertThat(desk.<Boolean>read(
                                        tx -> Works.resolve(tx, cited.key()).isPresent()))
                                .as(cited.key())
                                .isTrue()));
    }
}
