package org.hoofbeat.store.backup;

import java.nio.file.Path;

/** A file that is no backup, or not all of it; nothing was changed. */
public final class DamagedBackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedBackupException(Path file, String problem) {
        super("%s cannot be restored: %s; nothing was changed. Use another backup".formatted(file, problem));
    }

    DamagedBackupException(Path file, String problem, Throwable cause) {
        super("%s cannot be restored: %s; nothing was changed. Use another backup".formatted(file, problem), cause);
    }
}
