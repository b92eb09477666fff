package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code annotate} prints, with the pack that comes with the program. */
class AnnotateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsTheMentionsOfANote() throws IOException {
        assertThat(run(note("a.txt", "No fever. Seizures since birth."))).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "start end id label status onset text",
                        "3 8 HP:0001945 Fever negated fever",
                        "10 18 HP:0001250 Seizure observed HP:0003577 Seizures");
    }

    @Test
    void writesOneRowAMentionForAFolder() throws IOException {
        note("b.txt", "😀 ataxia");
        note("sub/c.txt", "nothing");
        assertThat(run("--batch", folder.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo("file\tstart\tend\tid\tlabel\tstatus\ttext\n"
                        + "b.txt\t2\t8\tHP:0001251\tAtaxia\tobserved\tataxia\n");
    }

    @Test
    void saysThatNothingWasRecognised() throws IOException {
        assertThat(run(note("a.txt", "A sunny day."))).isZero();
        assertThat(out.toString()).contains("no finding recognised");
    }

    @Test
    void listsNestedMentionsWhenAsked() throws IOException {
        String note = note("a.txt", "basal cell carcinoma");
        run(note, "--format", "tsv");
        run(note, "--format", "tsv", "--nested");
        assertThat(out.toString().lines().filter(line -> line.contains("Carcinoma")))
                .hasSize(1);
    }

    @Test
    void readsTheOtherNotesWhenOneIsNoText() throws IOException {
        note("a.txt", "ataxia");
        Files.write(folder.resolve("z.bin"), new byte[] {(byte) 0xff, 0, 1, 2});
        assertThat(run("--batch", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Ataxia");
        assertThat(err.toString()).contains("failed: z.bin").contains("UTF-8");
    }

    @Test
    void writesJson() throws IOException {
        run(note("a.txt", "His mother had ataxia."), "--format", "json");
        assertThat(out.toString())
                .contains("\"status\" : \"family\"")
                .contains("\"observed\" : [ ]")
                .contains("\"start\" : 4");
    }

    @Test
    void wantsOneSource() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("--batch DIR");
    }

    private String note(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[args.length + 3];
        all[0] = "annotate";
        all[1] = "--data";
        all[2] = folder.resolve("data").toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return line.execute(all);
    }
}
