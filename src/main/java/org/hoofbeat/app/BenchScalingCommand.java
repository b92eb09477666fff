package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.ScalingBench;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.UnknownRankerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how the cost of a question grows when there are many times as many diseases. */
@Command(
        name = "scaling",
        description = "How the cost of a question grows with the number of diseases.",
        footer = {"", "Fifty times as many diseases need about 5 GB of heap: HOOFBEAT_JAVA_OPTIONS=-Xmx6g."})
final class BenchScalingCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--ranker", split = ",", paramLabel = "NAME,NAME", description = "Which rankers to measure (all).")
    private List<String> rankers = Rankers.names();

    @Option(
            names = "--times",
            split = ",",
            paramLabel = "N,N",
            description = "How many times as many diseases (${DEFAULT-VALUE}).")
    private List<Integer> factors = List.of(1, 10, 50);

    @Override
    public Optional<String> prepare(Path folder) {
        return Optional.empty();
    }

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        for (String ranker : rankers) {
            if (!Rankers.names().contains(ranker)) {
                throw new ParameterException(
                        own.commandLine(), new UnknownRankerException(ranker, Rankers.names()).getMessage());
            }
        }
        if (factors.stream().anyMatch(factor -> factor < 1)) {
            throw new ParameterException(own.commandLine(), "--times is at least 1");
        }
        new ScalingBench(rankers, factors.stream().sorted().distinct().toList())
                .run(
                        PackOfInterest.choose(data, Optional.empty()).open(),
                        own.commandLine().getOut());
        return 0;
    }
}
