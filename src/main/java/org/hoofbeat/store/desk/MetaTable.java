package org.hoofbeat.store.desk;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Small facts about the desk itself, by name, such as which key its secrets are written with. */
public final class MetaTable {
    private static final Table<Record> META = Columns.table("meta");
    private static final Field<String> NAME = Columns.text(META, "name");
    private static final Field<String> VALUE = Columns.text(META, "value");

    private final Tx tx;

    public MetaTable(Tx tx) {
        this.tx = tx;
    }

    public Optional<String> find(String name) {
        return tx.sql().select(VALUE).from(META).where(NAME.eq(name)).fetchOptional(VALUE);
    }

    public void set(String name, String value) {
        tx.sql()
                .insertInto(META)
                .set(NAME, name)
                .set(VALUE, value)
                .onConflict(NAME)
                .doUpdate()
                .set(VALUE, value)
                .execute();
    }
}
