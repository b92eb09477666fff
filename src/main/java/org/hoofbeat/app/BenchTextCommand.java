package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.text.TextBench;
import org.hoofbeat.phenotype.text.Nesting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well findings are recognised in annotated texts, and what it costs. */
@Command(
        name = "text",
        description = "How well findings are recognised in annotated texts, and what that costs.",
        footer = {
            "",
            "A corpus is a ZIP file with a text and a file of annotations for each document, under the same name in two",
            "folders or with the endings .txt and .ann. For each document the set of terms below Phenotypic abnormality is",
            "compared with the annotated one, identifier by identifier (retired ones replaced). Only observed mentions count;",
            "the figures that count mentions of every status are shown beside."
        })
final class BenchTextCommand implements Bench {
    private static final String DEVELOPMENT_CORPUS = "text/gsc-2024.zip";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--corpus", paramLabel = "FILE", description = "A ZIP file of annotated texts.")
    private @Nullable Path corpus;

    @Option(names = "--nested", description = "Count mentions inside longer ones too.")
    private boolean nested;

    @Option(names = "--errors", paramLabel = "FILE", description = "Where to write what was missed and what was wrong.")
    private @Nullable Path errors;

    private boolean both;

    @Override
    public Optional<String> prepare(Path folder) {
        Path file = folder.resolve(DEVELOPMENT_CORPUS);
        corpus = file;
        both = true;
        return Files.exists(file) ? Optional.empty() : Optional.of("there is no " + file);
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (corpus == null) {
            throw new ParameterException(own, "say where the annotated texts are: --corpus FILE");
        }
        var bench = new TextBench(corpus, Optional.ofNullable(errors), own.getOut());
        var knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        bench.run(knowledge, nested ? Nesting.NESTED : Nesting.LONGEST);
        if (both) {
            bench.run(knowledge, Nesting.NESTED);
        }
        return 0;
    }
}
