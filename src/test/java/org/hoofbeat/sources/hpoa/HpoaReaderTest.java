package org.hoofbeat.sources.hpoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HpoaReaderTest {
    private static final String HEADER =
            "database_id|disease_name|qualifier|hpo_id|reference|evidence|onset|frequency|sex|modifier|aspect|biocuration";

    private final List<HpoaRow> rows = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void givesTheFilesVersion() {
        assertThat(HpoaReader.read(
                        Texts.table("x.hpoa", "#description: \"d\"", "#version: 2025-01-16", HEADER),
                        rows::add,
                        rejections::add))
                .isEqualTo("2025-01-16");
    }

    @ParameterizedTest
    @CsvSource({"7/12", "0/3", "3 / 4"})
    void readsCounts(String cell) {
        String[] parts = cell.split("/");
        assertThat(frequency(cell))
                .isEqualTo(
                        new Frequency.Counted(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip())));
    }

    @Test
    void readsSharesBandsAndSilence() {
        assertThat(frequency("45%")).isEqualTo(new Frequency.Share(0.45));
        assertThat(frequency("3.5 %")).isEqualTo(new Frequency.Share(0.035));
        assertThat(frequency("HP:0040283")).isEqualTo(new Frequency.Banded(FrequencyBand.OCCASIONAL));
        assertThat(frequency("")).isEqualTo(new Frequency.Unstated());
    }

    @ParameterizedTest
    @CsvSource({"13/12", "0/0", "101%", "HP:0001250", "often", "1/2/3", "99999999999/99999999999"})
    void rejectsFrequenciesThatMakeNoSense(String cell) {
        read(row("OMIM:1", "", "HP:0001250", cell, "", "P"));
        assertThat(rows).isEmpty();
        assertThat(rejections).hasSize(1);
        assertThat(rejections.getFirst().toString()).startsWith("x.hpoa, line 2: frequency \"" + cell + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Marfan, '', HP:0001250, '', P, database_id",
        "OMIM:1, SOMETIMES, HP:0001250, '', P, qualifier",
        "OMIM:1, '', fever, '', P, hpo_id",
        "OMIM:1, '', HP:0001250, BOTH, P, sex",
        "OMIM:1, '', HP:0001250, '', X, aspect"
    })
    void rejectsOtherValuesThatMakeNoSenseAndNamesTheColumn(
            String disease, String qualifier, String term, String sex, String aspect, String column) {
        read(row(disease, qualifier, term, "", sex, aspect));
        assertThat(rows).isEmpty();
        assertThat(rejections).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .startsWith(column + " "));
    }

    @Test
    void readsEveryAspectAndGoesOnAfterARejectedRow() {
        read(
                row("OMIM:1", "", "HP:0001250", "x", "", "P"),
                row("OMIM:1", "", "HP:0000006", "", "", "I"),
                row("OMIM:1", "", "HP:0003577", "", "", "C"),
                row("OMIM:1", "NOT", "HP:0012825", "", "", "M"),
                row("OMIM:1", "", "HP:0032443", "", "male", "H"));
        assertThat(rows)
                .extracting(row -> row.annotation().aspect())
                .containsExactly(Aspect.INHERITANCE, Aspect.COURSE, Aspect.MODIFIER, Aspect.HISTORY);
        assertThat(rows).extracting(HpoaRow::line).containsExactly(3, 4, 5, 6);
    }

    private Frequency frequency(String cell) {
        read(row("OMIM:1", "", "HP:0001250", cell, "", "P"));
        return rows.removeLast().annotation().frequency();
    }

    private static String row(
            String disease, String qualifier, String term, String frequency, String sex, String aspect) {
        return String.join(
                "|",
                disease,
                "a name",
                qualifier,
                term,
                "PMID:1",
                "PCS",
                "",
                frequency,
                sex,
                "",
                aspect,
                "HPO:x[2020-01-02]");
    }

    private void read(String... lines) {
        HpoaReader.read(
                Texts.of("x.hpoa", (HEADER + "\n" + String.join("\n", lines)).replace('|', '\t')),
                rows::add,
                rejections::add);
    }
}
