package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.ApiBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures what answers cost the server. */
@Command(name = "api", description = "What answers cost a server, in processor time, beside what /health costs.")
final class BenchApiCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Optional<String> prepare(Path data) {
        return Optional.empty();
    }

    @Override
    public Integer call() {
        try {
            Path folder = Files.createTempDirectory("hoofbeat-bench");
            try {
                new ApiBench()
                        .run(folder, Objects.requireNonNull(spec).commandLine().getOut());
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a folder for the server's data: " + failed.getMessage(), failed);
        }
        return 0;
    }
}
