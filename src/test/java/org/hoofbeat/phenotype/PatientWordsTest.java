package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PatientWordsTest {

    @Test
    void readsEveryPart() {
        Patient patient = new PatientWords(
                        "HP:0001166, hp:0001083,", "HP:0001250", "Female", "3.5", "HP:0000006", "FBN1,TGFBR2")
                .read();
        assertThat(patient)
                .isEqualTo(new Patient(
                        FindingSet.of(List.of(Curie.ofHpo(1166), Curie.ofHpo(1083)), List.of(Curie.ofHpo(1250))),
                        Sex.FEMALE,
                        List.of(3.5),
                        List.of(Curie.ofHpo(6)),
                        List.of("FBN1", "TGFBR2")));
    }

    @Test
    void takesEveryPartForUnknownWhereNothingIsWritten() {
        assertThat(new PatientWords("", " ", "", "", "", "").read()).isEqualTo(Patient.with(FindingSet.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "130, 130", "3.5, 3.5", "P3Y6M, 3.5", "P40Y, 40", "P7D, 0.0191", "P2W, 0.0383"})
    void readsAgesInYearsAndAsPeriods(String written, double years) {
        assertThat(PatientWords.readAge(written)).singleElement().satisfies(age -> assertThat(age)
                .isCloseTo(years, within(1e-4)));
    }

    @ParameterizedTest
    @CsvSource({"age, -1", "age, 131", "age, NaN", "age, old", "age, P1H", "age, P200Y", "sex, x"})
    void refusesWhatCannotBeMeantAndNamesThePart(String part, String written) {
        var words =
                new PatientWords("", "", part.equals("sex") ? written : "", part.equals("age") ? written : "", "", "");
        assertThatThrownBy(words::read)
                .isInstanceOfSatisfying(UnreadablePatientException.class, wrong -> assertThat(wrong.part())
                        .isEqualTo(part))
                .hasMessageContaining(written);
    }

    @Test
    void refusesAnIdentifierThatIsNoneAndQuotesOnlyItsBeginning() {
        var words = new PatientWords("HP:0001166,nonsense" + "!".repeat(1000), "", "", "", "", "");
        assertThatThrownBy(words::read)
                .isInstanceOfSatisfying(UnreadablePatientException.class, wrong -> assertThat(wrong.part())
                        .isEqualTo("observed"))
                .hasMessageContaining("nonsense!!!")
                .satisfies(wrong -> assertThat(wrong.getMessage()).hasSizeLessThan(250));
    }
}
