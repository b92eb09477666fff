package org.hoofbeat.store.desk;

/** The file of the desk database is not what was written; it is left as it is, for whoever wants to save what can be saved. */
public final class DamagedDeskException extends DeskException {
    private static final long serialVersionUID = 1L;

    DamagedDeskException(String database, String problem, Throwable cause) {
        super(
                "%s is damaged (%s); move it away and bring back the last backup with 'restore --from FILE'"
                        .formatted(database, problem),
                cause);
    }
}
