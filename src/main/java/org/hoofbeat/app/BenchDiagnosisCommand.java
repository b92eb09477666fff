package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.DiagnosisBench;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.phenotype.UnknownRankerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how often the right disease is found for solved cases. */
@Command(
        name = "diagnosis",
        description = "How often the right disease is found for solved cases, and at what cost.",
        footer = {
            "",
            "A case counts when it has three observed findings and its diagnosis is annotated. Its rank is the middle of its",
            "places where scores are equal. With --leave-publication-out, what the case's own papers say of its diagnosis is",
            "not used: only that tells what a new patient would get."
        })
final class BenchDiagnosisCommand implements Bench {
    private static final String DEVELOPMENT_CASES = "phenopackets-dev.zip";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--cases", paramLabel = "DIR|ZIP", description = "Phenopackets with a confirmed diagnosis.")
    private @Nullable Path cases;

    @Option(names = "--universe", paramLabel = "omim|all", description = "Which diseases to rank (omim).")
    private Universe universe = Universe.OMIM;

    @Option(
            names = "--leave-publication-out",
            description = "Do not use what a case's own papers say of its diagnosis.")
    private boolean leavePublicationOut;

    @Option(names = "--ranker", paramLabel = "NAME", description = "Which ranker to measure (the usual one).")
    private String ranker = Rankers.names().getFirst();

    @Option(names = "--ranks", paramLabel = "FILE", description = "Where to write one row a case.")
    private @Nullable Path ranks;

    private boolean both;

    @Override
    public Optional<String> prepare(Path folder) {
        Path file = folder.resolve(DEVELOPMENT_CASES);
        cases = file;
        both = true;
        return Files.exists(file) ? Optional.empty() : Optional.of("there is no " + file);
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (cases == null) {
            throw new ParameterException(own, "say where the cases are: --cases DIR|ZIP");
        }
        if (!Rankers.names().contains(ranker)) {
            throw new ParameterException(own, new UnknownRankerException(ranker, Rankers.names()).getMessage());
        }
        run(own, cases, leavePublicationOut);
        if (both) {
            own.getOut().println();
            run(own, cases, !leavePublicationOut);
        }
        return 0;
    }

    private void run(CommandLine own, Path source, boolean leavingOut) {
        new DiagnosisBench(source, universe, leavingOut, ranker, Optional.ofNullable(ranks))
                .run(() -> PackOfInterest.choose(data, Optional.empty()).open(), own.getOut(), own.getErr());
    }
}
