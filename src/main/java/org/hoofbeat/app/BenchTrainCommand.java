package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hoofbeat.app.bench.TrainingBench;
import org.hoofbeat.store.pack.PackReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights of the usual ranker anew. Not among the measurements that run without a name: it takes minutes. */
@Command(
        name = "train",
        description = "Learn the weights of the likelihood ranker from solved cases, and test them.",
        footer = {
            "",
            "Cases are learned from as they are with --pack (else the pack in use), and with their publication left out,",
            "and with coarser findings, with --full-pack. What is printed was tested on publications not learned from."
        })
final class BenchTrainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "DIR|ZIP",
            description = "Phenopackets with a confirmed diagnosis.")
    private Path cases = Path.of("");

    @Option(
            names = "--full-pack",
            required = true,
            paramLabel = "FILE",
            description = "A pack with Mondo's edges and Orphanet's packets.")
    private Path fullPack = Path.of("");

    @Option(names = "--weights", paramLabel = "FILE", description = "Where to write the weights.")
    private @Nullable Path weights;

    @Option(names = "--diagram", paramLabel = "FILE.svg", description = "Where to draw the reliability diagram.")
    private @Nullable Path diagram;

    @Override
    public Integer call() {
        new TrainingBench(cases, Optional.ofNullable(weights), Optional.ofNullable(diagram))
                .run(
                        PackOfInterest.choose(data, Optional.empty()).open(),
                        PackReader.open(fullPack),
                        Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }
}
