package org.hoofbeat.store.desk;

import org.jooq.DSLContext;

/**
 * One transaction on the desk database, as the classes of this package need it. It is good only inside the call that handed
 * it out, and on its thread.
 */
public final class Tx {
    private final DSLContext sql;
    private final DeskKey key;

    Tx(DSLContext sql, DeskKey key) {
        this.sql = sql;
        this.key = key;
    }

    /** The way to the tables. Read results to their end at once ({@code fetch}): an open one blocks the commit on SQLite. */
    DSLContext sql() {
        return sql;
    }

    /** Seals what must not be readable in a copy of the database; see {@link SealedColumns}. */
    DeskKey key() {
        return key;
    }
}
