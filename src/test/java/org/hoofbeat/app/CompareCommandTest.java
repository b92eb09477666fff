package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    @TempDir
    static Path folder;

    private static Path tiny;

    private record Outcome(int code, String out, String err) {}

    @BeforeAll
    static void writePack() {
        tiny = folder.resolve("tiny.hoofpack");
        PackWriter.write(TinyKnowledge.buildWithGroups(), tiny);
    }

    @Test
    void aTableTellsHowAlikeTheyAreWhatTellsThemApartAndEverySign() {
        Outcome outcome = run("OMIM:154700", "OMIM:609192");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("How alike: Overlap")
                .containsPattern("A +Marfan syndrome +MONDO:0007947 +\\d+ +1\\.000")
                .contains("What tells them apart")
                .containsPattern("Ectopia lentis \\(HP:0001083\\) +29/53 +ruled out");
    }

    @Test
    void theTsvHasEverySignOfEveryDiseaseOnce() {
        List<String> lines = run("OMIM:154700", "OMIM:609192", "--format", "tsv")
                .out()
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .startsWith("id\tsign\tplain_name\tbody_system\ttells_apart_bits\tMONDO:0007947 Marfan syndrome\t");
        assertThat(lines.stream().skip(1).map(line -> line.split("\t")[0]))
                .doesNotHaveDuplicates()
                .contains("HP:0002616", "HP:0001083", "HP:0001249");
    }

    @Test
    void theJsonHasThePatientAsLastColumn() {
        String json = run("OMIM:154700", "--observed", "HP:0001083", "--excluded", "HP:0001249", "--format", "json")
                .out();

        assertThat(json)
                .contains("\"kind\" : \"patient\"")
                .contains("\"measure\" : \"overlap\"")
                .contains("\"state\" : \"ruled-out\"")
                .contains("\"groupsAreLoaded\" : true");
    }

    @Test
    void aGroupIsOpenedIntoItsDiseases() {
        assertThat(run("MONDO:0023603").out()).contains("Marfan syndrome").contains("Loeys-Dietz syndrome 1");
    }

    @Test
    void sourcesOfOnePageAreOneColumnAndThatIsSaid() {
        assertThat(run("OMIM:154700", "ORPHA:558", "OMIM:609192").out())
                .contains("ORPHA:558 belongs to MONDO:0007947, which has a column already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMIM:154700 | needs two diseases",
                "OMIM:154700 OMIM:1 | OMIM:1 is no disease that the pack knows",
                "OMIM:154700 nonsense | 'nonsense'",
                "OMIM:154700 OMIM:609192 --measure euclid | choose one of overlap, resnik, lin, jaccard, phenodigm",
                "OMIM:154700 OMIM:609192 --sort size | --sort is tells-apart, frequency or name",
                "OMIM:154700 --observed HP:9999998 | not known: HP:9999998",
                "OMIM:154700 OMIM:609192 --format html | html is for batches",
            })
    void wrongUsageEndsWithTwoAndOneLineThatSaysWhat(String words, String message) {
        Outcome outcome = run(words.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains(message);
    }

    private static Outcome run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("compare", "--pack", tiny.toString()));
        line.addAll(List.of(words));
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }
}
