package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {
    @ParameterizedTest
    @CsvSource({
        "srve, did you mean 'serve'",
        "'', a command is missing",
        "serve --port eighty, --port",
        "serve --nonsense, --nonsense"
    })
    void wrongUsageIsOneLineAndExitCodeTwo(String line, String reason) {
        Outcome outcome = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("hoofbeat")
                .contains(reason);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void failureIsOneLineAndExitCodeOne(@TempDir Path folder) {
        Outcome outcome = run(
                "serve",
                "--data",
                folder.toString(),
                "--config",
                folder.resolve("none.yaml").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("hoofbeat serve: ")
                .contains("none.yaml");
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(run("--help").code()).isZero();
        Main.commandLine().getSubcommands().keySet().forEach(name -> {
            Outcome help = run(name, "--help");
            assertThat(help.code()).as(name).isZero();
            assertThat(help.out()).as(name).contains("Usage: hoofbeat " + name);
        });
    }

    private static Outcome run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commandLine.execute(words);
        return new Outcome(code, out.toString(), err.toString());
    }

    private record Outcome(int code, String out, String err) {}
}
