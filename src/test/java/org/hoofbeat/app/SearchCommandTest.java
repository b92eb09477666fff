package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SearchCommandTest {
    @TempDir
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void writePack() {
        PackWriter.write(PackWriter.named(TinyKnowledge.build()), folder.resolve("tiny.hoofpack"));
    }

    @Test
    void printsARowForEachHit() {
        assertThat(run("--format", "tsv", "--in", "diseases", "154700")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .first()
                .isEqualTo("rank\tkind\tid\tlabel\tplainLabel\tmatch\tmatched\tannotations");
        assertThat(out.toString().lines().skip(1))
                .first()
                .asString()
                .matches("1\tdisease\tMONDO:0007947\tMarfan syndrome\t\texact-id\tOMIM:154700\t\\d+");
    }

    @Test
    void saysOnStandardErrorWhatItCorrected() {
        assertThat(run("--format", "tsv", "marfna", "syndrome")).isZero();
        assertThat(out.toString()).contains("MONDO:0007947");
        assertThat(err.toString()).isEqualTo("“marfna” is not known; “marfan” was looked for.\n");
    }

    @Test
    void writesJsonWithTheAdjustmentsInIt() {
        assertThat(run("--format", "json", "spider", "fingerz")).isZero();
        assertThat(out.toString())
                .contains("\"kind\" : \"corrected\"")
                .contains("\"id\" : \"HP:0001166\"")
                .contains("\"plainLabel\" : \"Long slender fingers\"")
                .contains("\"total\" : ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void answersWhileAnotherProcessHoldsTheDataDirectory() {
        assertThat(run("marfan")).isZero();
        out.getBuffer().setLength(0);
        DataDirectory directory = DataDirectory.open(folder.resolve("data"), Path.of("/nowhere"));
        try (DataLock held = directory.lock()) {
            assertThat(run("marfan")).as(err.toString()).isZero();
        }
        assertThat(out.toString()).contains("Marfan syndrome");
    }

    @Test
    void findsArticlesInPubMedsLanguage() throws IOException {
        assertThat(run("--in", "literature", "marfan")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).contains("no articles are loaded");
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, """
                {"pmid": "1", "title": "Aortic aneurysm in Marfan syndrome", "abstract": "Ten people.", "year": 2019}
                {"pmid": "2", "title": "Lens surgery", "abstract": "In Marfan syndrome.", "year": 2021}
                """);
        assertThat(command("import", "literature", articles.toString()))
                .as(err.toString())
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(run("--in", "literature", "--format", "tsv", "marfan[ti]", "AND", "2019[dp]"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .isEqualTo("rank\tpmid\ttitle\tjournal\tdate\tstanding\tsource\n"
                        + "1\t1\tAortic aneurysm in Marfan syndrome\t\t2019\t\tPubMed\n");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThat(run("--in", "cars", "marfan")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("diseases, terms or genes, not 'cars'");
    }

    private int run(String... arguments) {
        return command("search", arguments);
    }

    private int command(String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of(name));
        List<String> given = new ArrayList<>(List.of(arguments));
        if (name.equals("import")) {
            all.add(given.removeFirst());
        }
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of("--pack", folder.resolve("tiny.hoofpack").toString()));
        all.addAll(given);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
