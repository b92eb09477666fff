package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoofbeat.app.bench.LiteratureBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what importing, tagging, keeping and searching articles cost. */
@Command(
        name = "literature",
        description = "What importing, tagging, keeping and searching articles cost.",
        footer = {
            "",
            "Real articles are imported again and again under fresh numbers, into a folder that is removed again."
        })
final class BenchLiteratureCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--count", paramLabel = "N", description = "How many articles (${DEFAULT-VALUE}).")
    private int count = 200_000;

    @Option(names = "--file", paramLabel = "FILE", description = "Real articles, gzipped; may be repeated.")
    private List<Path> files = List.of();

    @Override
    public Optional<String> prepare(Path folder) {
        files = Stream.of("pubmed/medline16n0902.xml.gz", "pubmed/articles-dev.jsonl.gz")
                .map(folder::resolve)
                .toList();
        return files.stream().filter(Files::notExists).findFirst().map(missing -> missing + " is not there");
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (count < 1 || files.isEmpty()) {
            throw new ParameterException(own, "--file is needed, and --count is at least 1");
        }
        try {
            Path folder = Files.createTempDirectory("hoofbeat-bench");
            try {
                new LiteratureBench(count)
                        .run(
                                files,
                                PackOfInterest.choose(data, Optional.empty()).open(),
                                folder,
                                own.getOut());
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the folder to measure in cannot be used", cause);
        }
        return 0;
    }
}
