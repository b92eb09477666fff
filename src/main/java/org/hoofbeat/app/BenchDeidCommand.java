package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.deid.DeidBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well texts are de-identified, and what it costs. */
@Command(
        name = "deid",
        description = "How much of what identifies people is masked, how much else is, and how fast.",
        footer = {
            "",
            "The file has one JSON object a line with id, text, kind (\"clean\" for texts that identify nobody) and spans",
            "(start, end, type, in code points), or is the JSON array of presidio-research."
        })
final class BenchDeidCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--gold", paramLabel = "FILE", description = "Texts with marked spans.")
    private @Nullable Path gold;

    @Option(names = "--errors", paramLabel = "FILE", description = "Where to write what was missed and what was wrong.")
    private @Nullable Path errors;

    @Override
    public Optional<String> prepare(Path folder) {
        Path file = folder.resolve("deid/questions-pii-dev.jsonl");
        gold = file;
        return Files.exists(file) ? Optional.empty() : Optional.of("there is no " + file);
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (gold == null) {
            throw new ParameterException(own, "say where the marked texts are: --gold FILE");
        }
        new DeidBench(gold, Optional.ofNullable(errors), own.getOut())
                .run(PackOfInterest.choose(data, Optional.empty()).open());
        return 0;
    }
}
