package org.hoofbeat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a pack whole: every checksum, every column, and whether they fit together. */
@Command(name = "verify", description = "Check every byte of a pack.")
final class PackVerifyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The pack (else the one in use).")
    private @Nullable Path file;

    @Override
    public Integer call() {
        PackOfInterest pack = PackOfInterest.choose(data, Optional.ofNullable(file));
        Knowledge knowledge = pack.open();
        // Not part of the file, but made from it at every start.
        knowledge.hierarchy();
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                "%s: generation %s is whole%n",
                pack.name(), knowledge.manifest().generation());
        out.flush();
        return 0;
    }
}
