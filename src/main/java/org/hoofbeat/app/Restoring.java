package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.store.backup.BackupReader;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskKey;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.store.desk.SealedColumns;
import org.hoofbeat.store.desk.SealedTextTable;

/**
 * Brings a backup back. Everything is made beside what is there and checked; only then are old and new exchanged, by renaming,
 * so that a failure on the way leaves what was there.
 */
final class Restoring {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final BackupReader backup;
    private final DataDirectory directory;
    private final DeskSettings settings;
    private final String before = ".before-" + STAMP.format(Instant.now());
    private final List<Path> setAside = new ArrayList<>();

    private Restoring(BackupReader backup, DataDirectory directory, DeskSettings settings) {
        this.backup = backup;
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * What was done.
     *
     * @param keyFits whether the key at hand opens the secrets
     * @param sealedQuestions how many questions have a text that it does not open
     * @param closedAccounts names of accounts whose second factor could not be read
     * @param setAside what was there before, under its new names
     */
    record Restored(
            long rows,
            int rawFiles,
            boolean keyFits,
            int sealedQuestions,
            List<String> closedAccounts,
            List<Path> setAside) {}

    static Restored of(BackupReader backup, DataDirectory directory, DeskSettings settings) {
        try {
            return new Restoring(backup, directory, settings).restore();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The backup cannot be restored in %s: %s".formatted(directory.root(), failed.getMessage()), failed);
        }
    }

    private Restored restore() throws IOException {
        Path newRaw = directory.root().resolve("raw.restoring");
        FileTree.delete(newRaw);
        int rawFiles = backup.extractRaw(newRaw);
        if (backup.header().withKey()) {
            exchangeKey();
        }
        DeskKey key = settings.key(directory);
        long rows = settings.place(directory) instanceof DeskPlace.File file
                ? restoreFile(file.path(), key)
                : restoreServer(settings.place(directory), key);
        if (rawFiles > 0) {
            setAside(directory.raw());
            Files.move(newRaw, directory.raw());
        }
        try (DeskDatabase desk = settings.open(directory)) {
            List<String> closed = SealedColumns.closeWhatIsSealedAway(desk);
            int notices = SealedColumns.dropNoticesSealedAway(desk);
            desk.writing(tx -> new AuditLog(tx)
                    .append(
                            Instant.now(),
                            "command-line",
                            "desk.restore",
                            "desk",
                            "backup of " + backup.header().made()
                                    + (notices == 0 ? "" : "; letters and alerts that could not be read: " + notices)));
            return new Restored(
                    rows,
                    rawFiles,
                    key.id().equals(backup.header().keyId()),
                    desk.<Integer>read(tx -> new SealedTextTable(tx).countSealedAway()),
                    closed,
                    List.copyOf(setAside));
        }
    }

    private long restoreFile(Path file, DeskKey key) throws IOException {
        Path fresh = file.resolveSibling("desk.restoring.db");
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(fresh + ending));
        }
        long rows = load(new DeskPlace.File(fresh), key);
        for (String ending : List.of("-wal", "-shm", "")) {
            setAside(Path.of(file + ending));
        }
        Files.move(fresh, file);
        return rows;
    }

    private long restoreServer(DeskPlace place, DeskKey key) {
        try (DeskDatabase there =
                DeskDatabase.openInForm(place, key, backup.header().deskForm())) {
            if (!there.isEmpty()) {
                throw new DataDirectoryException(place.name()
                        + " is not empty; make another database and name it with database.url, then restore again");
            }
        }
        return load(place, key);
    }

    private long load(DeskPlace place, DeskKey key) {
        try (DeskDatabase desk =
                DeskDatabase.openInForm(place, key, backup.header().deskForm())) {
            long rows = backup.loadDesk(desk);
            AuditCheck check = desk.read(AuditCheck::ofChain);
            if (!check.isWhole()) {
                throw new AuditVerifyCommand.BrokenAuditException(check);
            }
            return rows;
        }
    }

    private void exchangeKey() throws IOException {
        Path key = settings.keyPath(directory);
        Path fresh = key.resolveSibling("desk.restoring.key");
        Files.createDirectories(directory.secrets());
        Files.deleteIfExists(fresh);
        backup.extractKey(fresh);
        OwnerOnly.file(fresh);
        if (Files.exists(key) && Files.mismatch(fresh, key) < 0) {
            Files.delete(fresh);
            return;
        }
        setAside(key);
        Files.move(fresh, key);
    }

    private void setAside(Path path) throws IOException {
        if (Files.exists(path)) {
            Path aside = path.resolveSibling(path.getFileName() + before);
            Files.move(path, aside);
            setAside.add(aside);
        }
    }
}
