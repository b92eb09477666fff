package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.SimilarityBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures similarity between diseases: what it costs, and whether it finds what belongs together. */
@Command(
        name = "similarity",
        description =
                "What similar diseases cost, one and all pairs, and how often two sources' entries find each other.")
final class BenchSimilarityCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public Optional<String> prepare(Path folder) {
        return Optional.empty();
    }

    @Override
    public Integer call() {
        SimilarityBench.run(
                PackOfInterest.choose(data, Optional.empty()).open(),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }
}
