package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.hoofbeat.store.backup.BackupReader;
import org.hoofbeat.store.backup.BackupWriter;
import org.hoofbeat.store.desk.AuditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Saves everything that cannot be made again in one file, while the server runs. */
@Command(
        name = "backup",
        description = "Save what people wrote and what was imported in one file; a running server goes on.",
        footer = {
            "",
            "Configuration, packs and the index are not in it, and neither are sessions. Without --with-key nobody can read the",
            "sealed secrets in it; keep secrets/desk.key elsewhere, or they are lost with the machine."
        })
final class BackupCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--with-key", description = "Put the key into it that opens the sealed secrets.")
    private boolean withKey;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        CommandSpec here = Objects.requireNonNull(spec);
        if (Files.isDirectory(file)) {
            throw new ParameterException(here.commandLine(), "--to names a folder; name a file in it");
        }
        place.desk().writing(tx -> new AuditLog(tx)
                .append(Instant.now(), "command-line", "desk.backup", "desk", withKey ? "with key" : ""));
        BackupWriter.Written written =
                BackupWriter.write(place.desk(), place.directory().raw(), withKey, file);
        BackupReader.open(file).close();
        here.commandLine()
                .getOut()
                .printf(
                        "%s: %d rows, %d files of raw records, %d bytes; read back and found whole%n",
                        file, written.rows(), written.rawFiles(), written.bytes());
        if (!withKey) {
            here.commandLine()
                    .getErr()
                    .printf(
                            "The key is not in it; keep %s in another place%n",
                            place.desk().key().file());
        }
        return 0;
    }
}
