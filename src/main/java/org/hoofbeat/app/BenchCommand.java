package org.hoofbeat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The project's measurements; without a name, all whose data is present, one after the other. */
@Command(
        name = "bench",
        description = "Measure; without a name, everything whose data is present.",
        footer = {"", "Data is looked for in HOOFBEAT_DEV_DATA, else in ../shared/data beside the program."},
        subcommands = {
            BenchDiagnosisCommand.class,
            BenchTextCommand.class,
            BenchDeidCommand.class,
            BenchQuestionsCommand.class,
            BenchPagesCommand.class,
            BenchSearchCommand.class,
            BenchLiteratureCommand.class,
            BenchTrialsCommand.class,
            BenchTrainCommand.class,
            BenchSimilarityCommand.class,
            BenchScalingCommand.class,
            BenchApiCommand.class
        })
final class BenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = own.getOut();
        Path data = developmentData();
        int failures = 0;
        for (var entry : own.getSubcommands().entrySet()) {
            if (entry.getValue().getCommand() instanceof Bench bench) {
                out.println("== " + entry.getKey());
                Optional<String> missing = bench.prepare(data);
                if (missing.isPresent()) {
                    out.println("skipped: " + missing.get());
                } else {
                    failures += bench.call() == 0 ? 0 : 1;
                }
                out.println();
                out.flush();
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private static Path developmentData() {
        String told = System.getenv().getOrDefault("HOOFBEAT_DEV_DATA", "");
        return told.isEmpty() ? Checkout.path().resolve("../shared/data").normalize() : Path.of(told);
    }
}
