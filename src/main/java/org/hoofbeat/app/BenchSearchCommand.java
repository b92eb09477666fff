package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.SearchBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what filling the index, searching and suggesting cost, and how well known things are found. */
@Command(
        name = "search",
        description = "What filling the index, searching and suggesting cost, and whether known things are found.",
        footer = {
            "",
            "Random diseases are looked for by their name, another name, a mistyped name and their codes. The index is filled",
            "into a folder of its own, which is removed again."
        })
final class BenchSearchCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--sample", paramLabel = "N", description = "How many random diseases (${DEFAULT-VALUE}).")
    private int sample = 500;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random choice (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Optional<String> prepare(Path folder) {
        return Optional.empty();
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (sample < 1) {
            throw new ParameterException(own, "--sample is a number of diseases, at least 1");
        }
        try {
            Path folder = Files.createTempDirectory("hoofbeat-bench");
            try {
                new SearchBench(sample, seed)
                        .run(PackOfInterest.choose(data, Optional.empty()).open(), folder, own.getOut());
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the folder for the index to measure cannot be used", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CommandLine.ExitCode.SOFTWARE;
        }
        return 0;
    }
}
