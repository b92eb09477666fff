package org.hoofbeat.store.desk;

/** There was no room to write; nothing of the attempt was kept, everything before it was. */
public final class DiskFullException extends DeskException {
    private static final long serialVersionUID = 1L;

    DiskFullException(String database, Throwable cause) {
        super("There is no room left for %s; this was not saved. Make room and do it again".formatted(database), cause);
    }
}
