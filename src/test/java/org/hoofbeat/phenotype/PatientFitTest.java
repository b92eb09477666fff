package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PatientFitTest {
    private final Knowledge tiny = TinyKnowledge.build();
    private final PatientFit fit = PatientFit.of(tiny);

    /** Sex, inheritance and genes of the patient; a disease; the parts that argue, with their sign. */
    @ParameterizedTest
    @CsvSource({
        "UNSTATED, '', '', OMIM:310200, ''",
        "FEMALE, '', '', OMIM:310200, -sex",
        "MALE, '', '', OMIM:310200, ''",
        "FEMALE, '', '', OMIM:154700, ''",
        "UNSTATED, HP:0000006, '', OMIM:154700, ''",
        "UNSTATED, HP:0000007, '', OMIM:154700, -inheritance",
        "UNSTATED, HP:0001417, '', OMIM:310200, ''",
        "UNSTATED, HP:0000007, '', OMIM:190685, ''",
        "UNSTATED, '', FBN1, OMIM:154700, ''",
        "UNSTATED, '', SCN1A, OMIM:154700, -genes",
    })
    void arguesOnlyWithWhatIsKnownOfBoth(
            String sex, String inheritance, String genes, String disease, String expected) {
        List<ScorePart> parts = fit.parts(row(disease), patient(sex, "", inheritance, genes));
        assertThat(parts.stream().map(part -> (part.value() < 0 ? "-" : "+") + part.name()))
                .containsExactlyElementsOf(words(expected));
    }

    @Test
    void aDiseaseThatBeginsInInfancyIsLikelierThanOthersInABabyAndNotInTheOld() {
        int dravet = row("OMIM:607208");
        int marfan = row("OMIM:154700");
        Patient baby = patient("UNSTATED", "0.5", "", "");
        assertThat(fit.total(dravet, baby)).isGreaterThan(fit.total(marfan, baby));
        assertThat(Math.abs(fit.total(dravet, patient("UNSTATED", "80", "", ""))))
                .isLessThan(0.01);
    }

    @Test
    void whenTheFirstFindingBeganCountsLikeAnAgeAndTheEarlierOneWins() {
        Finding sinceInfancy =
                new Finding(Curie.parse("HP:0001250"), Finding.Status.OBSERVED, List.of(Curie.parse("HP:0003593")));
        Patient grown =
                new Patient(new FindingSet(List.of(sinceInfancy)), Sex.UNSTATED, List.of(40.0), List.of(), List.of());
        for (int row = 0; row < tiny.sourceDiseases().size(); row++) {
            assertThat(fit.total(row, grown)).isEqualTo(fit.total(row, patient("UNSTATED", "0.5", "", "")));
        }
        assertThat(fit.parts(row("OMIM:607208"), grown))
                .extracting(ScorePart::name)
                .containsExactly("onset");
    }

    @Test
    void scoresOfAllDiseasesGetWhatEachIsToldToGet() {
        Patient patient = patient("FEMALE", "4", "HP:0000006", "FBN1");
        double[] scores = new double[tiny.sourceDiseases().size()];
        fit.addTo(scores, patient);
        for (int row = 0; row < scores.length; row++) {
            assertThat(scores[row]).isEqualTo(fit.total(row, patient));
            assertThat(fit.parts(row, patient).stream()
                            .mapToDouble(ScorePart::value)
                            .sum())
                    .isEqualTo(scores[row]);
        }
    }

    @Test
    void onlyTheAbsenceOfWhatNearlyEverybodyHasArgues() {
        assertThat(PatientFit.excluded(0.5)).isZero();
        assertThat(PatientFit.excluded(0.9)).isZero();
        assertThat(PatientFit.excluded(0.95)).isNegative().isGreaterThan(-0.5);
    }

    private int row(String id) {
        return tiny.findSourceDisease(Curie.parse(id)).orElseThrow();
    }

    private static Patient patient(String sex, String age, String inheritance, String genes) {
        return new Patient(
                FindingSet.empty(),
                Sex.valueOf(sex),
                words(age).stream().map(Double::valueOf).toList(),
                words(inheritance).stream().map(Curie::parse).toList(),
                words(genes));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(" ")).toList();
    }
}
