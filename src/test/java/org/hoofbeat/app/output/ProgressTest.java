package org.hoofbeat.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether long work says how far it is depends on who looks; so it is run, once on a terminal and once into a pipe. */
class ProgressTest {
    private static final Path TERMINAL = Path.of("/usr/bin/script");

    /** What is run. */
    public static void main(String[] args) {
        try (Progress progress = Progress.of("pages", 3)) {
            for (int i = 0; i < 3; i++) {
                progress.step();
            }
        }
    }

    @Test
    void drawsABarOnATerminal() throws Exception {
        assumeTrue(Files.isExecutable(TERMINAL), "there is no " + TERMINAL + " to make a terminal with");
        String program = String.join(" ", program());
        assertThat(run(List.of(TERMINAL.toString(), "-qec", program, "/dev/null")))
                .contains("pages", "3/3");
    }

    @Test
    void drawsNothingWhereNobodyLooks() throws Exception {
        assertThat(run(program())).isEmpty();
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProgressTest.class.getName());
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
