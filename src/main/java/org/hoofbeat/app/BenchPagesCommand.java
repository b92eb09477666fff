package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.PagesBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how hard disease pages are to read and what they cost. */
@Command(
        name = "pages",
        description = "How hard the computed summaries are to read, and what a disease page costs.",
        footer = {
            "",
            "The grade is that of Flesch and Kincaid: years of school. Costs are those of one page made from the pack,",
            "after a warm-up, without the network."
        })
final class BenchPagesCommand implements Bench {
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
        new PagesBench(sample, seed)
                .run(PackOfInterest.choose(data, Optional.empty()).open(), own.getOut());
        return 0;
    }
}
