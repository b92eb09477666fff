package org.hoofbeat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.store.pack.PackStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a pack to use in a data directory; the former generation stays for a rollback. */
@Command(name = "use", description = "Put a pack to use.")
final class PackUseCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        DataDirectory directory = data.openDataDirectory();
        try (DataLock lock = directory.lock()) {
            Manifest manifest = new PackStore(directory.packs()).use(java.util.Objects.requireNonNull(file));
            PrintWriter out =
                    java.util.Objects.requireNonNull(spec).commandLine().getOut();
            out.printf("generation %s is in use in %s%n", manifest.generation(), directory.root());
            out.flush();
        }
        return 0;
    }
}
