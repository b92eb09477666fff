package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    @TempDir
    Path folder;

    @Test
    void buildsShowsAndVerifiesAPack() {
        Path pack = folder.resolve("tiny.hoofpack");
        Path rejected = folder.resolve("rejected.txt");
        Outcome built = build(pack, "--rejections", rejected.toString());
        assertThat(built.code).isZero();
        assertThat(built.out).contains("tiny.hoofpack: generation 2025-06-03-", "51 terms", "4 rejected records");
        assertThat(built.err).contains("left out: phenotype.hpoa, line 44: frequency \"45/40\"");
        assertThat(rejected).content().hasLineCount(4);
        assertThat(run("pack", "info", pack.toString()).out)
                .contains("generation  2025-06-03-", "Mondo Disease Ontology", "CC BY 4.0");
        assertThat(run("pack", "info", pack.toString(), "--format", "json").out)
                .startsWith("{")
                .contains("\"formatVersion\" : 1", "\"file\" : \"hp.obo\"", "\"terms\" : 51");
        assertThat(run("pack", "info", pack.toString(), "--format", "tsv").out)
                .startsWith("source\tfile\tversion\tdate\tlicence\tsha256\tattribution\n")
                .contains("\thp.obo\t2025-01-16\t");
        assertThat(run("pack", "verify", pack.toString()).out).contains("is whole");
    }

    @Test
    void inputsMayBeRepeated() {
        Path pack = folder.resolve("tiny.hoofpack");
        assertThat(build(pack, "--mondo", TinyKnowledge.file("mondo_edges.tsv").toString()).out)
                .contains("6 links between diseases");
    }

    @Test
    void leavesTheOldPackWhenAFileIsMalformed() throws IOException {
        Path pack = folder.resolve("tiny.hoofpack");
        build(pack);
        byte[] before = Files.readAllBytes(pack);
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "subject_id\tpredicate_id\n");
        Outcome failed = build(pack, "--mondo", bad.toString());
        assertThat(failed.code).isEqualTo(1);
        assertThat(failed.err.lines())
                .singleElement()
                .asString()
                .contains("pack build: bad.tsv, line 1: the header has no column object_id");
        assertThat(pack).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void usesAndRollsBackInADataDirectory() {
        Path pack = folder.resolve("tiny.hoofpack");
        build(pack);
        String data = folder.resolve("data").toString();
        assertThat(run("pack", "info", "--data", data).out).contains("built-in");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(run("pack", "use", pack.toString(), "--data", data).out).contains("is in use in");
        assertThat(run("pack", "info", "--data", data).out).contains("generation  2025-06-03-");
        assertThat(run("pack", "rollback", "--data", data).out).contains("generation built-in is in use");
        assertThat(run("pack", "verify", "--data", data).out).contains("built-in: generation 2025-06-09-");
    }

    @Test
    void namesADamagedPackAndWhatIsWrong() throws IOException {
        Path pack = folder.resolve("tiny.hoofpack");
        build(pack);
        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length / 2] ^= 4;
        Files.write(pack, bytes);
        Outcome failed = run("pack", "verify", pack.toString());
        assertThat(failed.code).isEqualTo(1);
        assertThat(failed.err.lines()).singleElement().asString().contains("tiny.hoofpack is damaged: the checksum of");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("pack").err).contains("build, info, verify, use or rollback");
        Outcome incomplete = run("pack", "build", "--out", "x");
        assertThat(incomplete.code).isEqualTo(2);
        assertThat(incomplete.err).contains("--hp=FILE");
        assertThat(run("pack", "use").code).isEqualTo(2);
        Outcome absent = run("pack", "info", folder.resolve("none").toString());
        assertThat(absent.code).isEqualTo(1);
        assertThat(absent.err).contains("there is no such file");
    }

    private Outcome build(Path pack, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "pack",
                "build",
                "--hp",
                TinyKnowledge.file("hp.obo").toString(),
                "--hpoa",
                TinyKnowledge.file("phenotype.hpoa").toString(),
                "--mondo",
                TinyKnowledge.file("mondo.sssom.tsv").toString(),
                "--hgnc",
                TinyKnowledge.file("hgnc_complete_set.txt").toString(),
                "--genes",
                TinyKnowledge.file("genes_to_phenotype.txt").toString(),
                "--out",
                pack.toString()));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    private static Outcome run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Outcome(code, out.toString(), err.toString());
    }

    private record Outcome(int code, String out, String err) {}
}
