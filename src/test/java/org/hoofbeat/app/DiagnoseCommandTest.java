package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@NullMarked
class DiagnoseCommandTest {
    @TempDir
    static Path folder = Path.of("");

    private static Path pack = Path.of("");

    private record Run(int exit, String out, String err) {
        List<String> rows() {
            return out.lines().toList();
        }
    }

    @BeforeAll
    static void writePack() {
        pack = folder.resolve("tiny.pack");
        PackWriter.write(TinyKnowledge.build(), pack);
    }

    @Test
    void ranksAndGivesReasonsInATable() {
        Run run = run("--observed", "HP:0002616,HP:0001083");
        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .contains("observed   Aortic root aneurysm (HP:0002616), Ectopia lentis (HP:0001083)")
                .contains("OMIM diseases ranked by")
                .contains("Decision support, not a diagnosis")
                .containsPattern("(?m)^ *1 .*Marfan syndrome +OMIM:154700 +MONDO:0007947$");
    }

    @Test
    void writesOneRowACandidateAsTsv() {
        Run run = run("--observed", "HP:0002616", "--top", "2", "--format", "tsv");
        assertThat(run.rows()).hasSize(3).allSatisfy(row -> assertThat(row.split("\t", -1))
                .hasSize(11));
        assertThat(run.rows().getFirst())
                .isEqualTo("rank\tdiseaseId\tmondoId\tlabel\tscore\tposterior\tcontributions"
                        + "\tdata_source\tdata_version\tlicence\tattribution");
    }

    @Test
    void tellsWhatItDidToTheFindings() {
        assertThat(run("--observed", "HP:0000284,HP:0001083").out)
                .contains("note: Abnormality of the ocular region (HP:0000284) is obsolete; its replacement")
                .contains("is implied by Ectopia lentis (HP:0001083)");
    }

    @Test
    void tellsWhereOneDiseaseStandsAndWhy() {
        Run run = run("--observed", "HP:0002616,HP:0001083", "--why", "MONDO:0007947");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .containsPattern("(?m)^ *1 of [0-9]+ .*Marfan syndrome +OMIM:154700 +MONDO:0007947$")
                .contains("Ectopia lentis")
                .contains("(ORPHA:558) was not ranked: only OMIM's diseases were ranked; --universe all takes it in");
        assertThat(run("--observed", "HP:0002616", "--why", "orphanet:558", "--universe", "all").out)
                .containsPattern("(?m)^ *[0-9.]+ of [0-9]+ .*ORPHA:558");
        assertThat(run("--observed", "HP:0002616", "--why", "OMIM:154700", "--format", "json").out)
                .contains("\"notRanked\" : [ ]");
    }

    @Test
    void ranksOtherSourcesWhereAskedTo() {
        assertThat(run("--observed", "HP:0002616", "--format", "tsv").out).doesNotContain("ORPHA:");
        assertThat(run("--observed", "HP:0002616", "--format", "tsv", "--universe", "all").out)
                .contains("ORPHA:558");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --observed HP:0001083,HP:7777777,HP:8888888 | not known: HP:7777777, HP:8888888
                    --observed HP:0001083 --genes NOSUCHGENE    | not known: NOSUCHGENE
                    --observed HP:0001083 --why OMIM:999999     | --why: OMIM:999999 is no disease that the data of
                    --observed marfan                           | observed: expected HPO identifiers
                    --observed HP:0001083 --age old             | age: expected years
                    --observed HP:0001083 --sex x               | sex: expected female or male
                    --observed HP:0001083 --top 0               | --top is at least 1
                    --observed HP:0001083 --universe mouse      | universe
                    --observed HP:0001083 --format html         | --format html is for --batch
                    --observd HP:0001083                        | --observed
                    --batch cases --observed HP:0001083         | leave the options that describe one patient out
                    ''                                          | say what was found
                    """)
    void exitsWithTwoOnWrongUsageAndSaysWhatIsWrongInOneLine(String arguments, String reason) {
        Run run = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines()).singleElement().asString().contains(reason);
    }

    @Test
    void addsOptionsToAPhenopacket() throws IOException {
        Path packet = write("one.json", packet("p", "HP:0002616"));
        Run run = run("--phenopacket", packet.toString(), "--excluded", "HP:0001249", "--age", "12");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .contains("Aortic root aneurysm (HP:0002616)")
                .contains("ruled out  Intellectual disability");
    }

    @Test
    void exitsWithTwoWhenAPhenopacketNamesAFindingThatIsNotKnown() throws IOException {
        Path packet = write("strange.json", packet("p", "HP:7777777"));
        Run run = run("--phenopacket", packet.toString());
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("HP:7777777");
    }

    @Test
    void exitsWithOneWhenAFileIsNoPhenopacket() throws IOException {
        Run run = run("--phenopacket", write("broken.json", "{").toString());
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err.lines()).singleElement().asString().contains("broken.json");
    }

    @ParameterizedTest
    @CsvSource({"tsv", "json", "html", "table"})
    void tellsABrokenCaseAndGoesOnWithTheNext(String format) throws IOException {
        Path cases = cohort();
        Run run = run("--batch", cases.toString(), "--top", "2", "--format", format);
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err)
                .contains("failed: b/broken.json: ")
                .contains("2 cases ranked, 1 failed; 1 name findings that are not known here");
        assertThat(run.out).contains("a.json", "b/broken.json", "c.json", "OMIM:154700");
    }

    @Test
    void writesOneRowACaseAndCandidate() throws IOException {
        Run run = run("--batch", cohort().toString(), "--top", "2", "--format", "tsv");
        List<String[]> rows =
                run.rows().stream().map(row -> row.split("\t", -1)).toList();
        assertThat(rows).hasSize(1 + 2 + 1 + 2).allSatisfy(row -> assertThat(row)
                .hasSize(16));
        assertThat(rows.get(1)).startsWith("a.json", "first", "OMIM:154700=1", "", "1");
        assertThat(rows.get(3)).startsWith("b/broken.json", "", "");
        assertThat(rows.get(3)[11]).isNotEmpty();
        assertThat(rows.get(4)[3]).isEqualTo("unknown HP:7777777");
    }

    @Test
    void escapesWhatFilesSayOfThemselvesInHtml() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(cases.resolve("<script>alert(1)<b>.json"), packet("p", "HP:0002616"));
        assertThat(run("--batch", cases.toString(), "--format", "html").out)
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    private static Path cohort() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cohort/b")).resolveSibling("");
        Files.writeString(cases.resolve("a.json"), packet("first", "HP:0002616", "HP:0001083"));
        Files.writeString(cases.resolve("b/broken.json"), "{\"subject\":");
        Files.writeString(cases.resolve("c.json"), packet("third", "HP:0002616", "HP:7777777"));
        return cases;
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String packet(String id, String... observed) {
        String features = Stream.of(observed)
                .map("{\"type\":{\"id\":\"%s\"}}"::formatted)
                .collect(java.util.stream.Collectors.joining(","));
        return "{\"id\":\"%s\",\"subject\":{\"sex\":\"FEMALE\"},\"phenotypicFeatures\":[%s],\"diseases\":[{\"term\":{\"id\":\"OMIM:154700\"}}]}"
                .formatted(id, features);
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = Stream.concat(Stream.of("diagnose", "--pack", pack.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return new Run(line.execute(all), out.toString(), err.toString());
    }
}
