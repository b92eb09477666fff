package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hoofbeat.store.pack.PackStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Returns a data directory to the generation before. */
@Command(name = "rollback", description = "Return to the pack that was in use before.")
final class PackRollbackCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public Integer call() {
        DataDirectory directory = data.openDataDirectory();
        try (DataLock lock = directory.lock()) {
            String generation = new PackStore(directory.packs()).rollback();
            PrintWriter out =
                    java.util.Objects.requireNonNull(spec).commandLine().getOut();
            out.printf("generation %s is in use in %s%n", generation, directory.root());
            out.flush();
        }
        return 0;
    }
}
