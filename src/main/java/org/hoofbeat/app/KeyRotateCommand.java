package org.hoofbeat.app;

import java.time.Instant;
import java.util.Objects;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SealedColumns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws a new desk key and seals everything with it. */
@Command(
        name = "rotate",
        description = "Draw a new desk key and seal everything with it.",
        footer = {"", "Backups that were made before need the key of their time: one made --with-key has it."})
final class KeyRotateCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        DeskDatabase desk = place.desk();
        int sealed = SealedColumns.rotate(desk);
        String id = desk.key().id();
        desk.writing(tx -> new AuditLog(tx).append(Instant.now(), "command-line", "key.rotate", "key:" + id, ""));
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .printf(
                        "key %s is in use in %s; %d secrets were sealed anew%n",
                        id, desk.key().file(), sealed);
        return 0;
    }
}
