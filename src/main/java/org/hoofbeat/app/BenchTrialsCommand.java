package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.TrialsBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what importing, keeping and searching studies cost. */
@Command(
        name = "trials",
        description = "What importing, keeping and searching studies cost.",
        footer = {
            "",
            "Real studies are imported again and again under fresh numbers, into a folder that is removed again."
        })
final class BenchTrialsCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--studies",
            paramLabel = "N",
            description = "How many studies (${DEFAULT-VALUE}); the registry has 600000.")
    private int studies = 20_000;

    @Option(names = "--file", paramLabel = "FILE", description = "Real studies, one a line, gzipped.")
    private @Nullable Path file;

    @Override
    public Optional<String> prepare(Path folder) {
        Path there = folder.resolve("ctgov/studies-dev.jsonl.gz");
        file = there;
        return Files.exists(there) ? Optional.empty() : Optional.of(there + " is not there");
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        Path real = file;
        if (studies < 1 || real == null) {
            throw new ParameterException(own, "--file is needed, and --studies is at least 1");
        }
        try {
            Path folder = Files.createTempDirectory("hoofbeat-bench");
            try {
                new TrialsBench(studies)
                        .run(real, PackOfInterest.choose(data, Optional.empty()).open(), folder, own.getOut());
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the folder to measure in cannot be used", cause);
        }
        return 0;
    }
}
