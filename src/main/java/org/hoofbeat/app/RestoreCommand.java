package org.hoofbeat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hoofbeat.store.backup.BackupReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings back what a backup saved. */
@Command(
        name = "restore",
        description = "Bring back a backup; no server may run on the data directory.",
        footer = {
            "",
            "What is there now is set aside beside it, under a name with the date. A desk on PostgreSQL is restored into an",
            "empty database only. A backup of one kind of database can be restored into the other."
        })
final class RestoreCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public boolean mayBeServed() {
        return false;
    }

    @Override
    public int work(Workplace place) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (BackupReader backup = BackupReader.open(file)) {
            Restoring.Restored restored =
                    Restoring.of(backup, place.directory(), place.settings().desk());
            out.printf(
                    "%s: the backup of %s is restored, %d rows and %d files of raw records%n",
                    place.directory().root(), backup.header().made(), restored.rows(), restored.rawFiles());
            restored.setAside().forEach(path -> out.printf("what was there is now %s%n", path));
            tellOfTheKey(backup, restored, spec.commandLine().getErr());
        }
        return 0;
    }

    private static void tellOfTheKey(BackupReader backup, Restoring.Restored restored, PrintWriter err) {
        if (!restored.keyFits()) {
            err.printf(
                    "The key %s that sealed its secrets is neither in the backup nor here: raw questions stay sealed, with their copies without identifiers (%d questions)%n",
                    backup.header().keyId(), restored.sealedQuestions());
        }
        List<String> closed = restored.closedAccounts();
        if (!closed.isEmpty()) {
            err.printf(
                    "These accounts lost their second factor and password with it, and need 'user reset NAME': %s%n",
                    String.join(", ", closed));
        }
    }
}
