package org.hoofbeat.store.desk;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.editorial.Autosave;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What people have typed and not yet saved: at most one text for each person and section. */
public final class AutosaveTable {
    private static final Table<Record> AUTOSAVE = Columns.table("section_autosave");
    private static final Field<Long> SECTION = Columns.whole(AUTOSAVE, "section");
    private static final Field<String> ACCOUNT = Columns.text(AUTOSAVE, "account");
    private static final Field<Integer> BASE = Columns.integer(AUTOSAVE, "base");
    private static final Field<String> TEXT = Columns.text(AUTOSAVE, "text");
    private static final Field<java.time.Instant> SAVED = Columns.instant(AUTOSAVE, "saved");
    private static final List<Field<?>> COLUMNS = List.of(SECTION, ACCOUNT, BASE, TEXT, SAVED);

    private final Tx tx;

    public AutosaveTable(Tx tx) {
        this.tx = tx;
    }

    /** Keeps a text in place of the one that the same person had kept of the same section. */
    public void put(Autosave autosave) {
        tx.sql()
                .insertInto(AUTOSAVE)
                .set(SECTION, autosave.section())
                .set(ACCOUNT, autosave.account())
                .set(BASE, autosave.base())
                .set(TEXT, autosave.text())
                .set(SAVED, autosave.saved())
                .onConflict(SECTION, ACCOUNT)
                .doUpdate()
                .set(BASE, autosave.base())
                .set(TEXT, autosave.text())
                .set(SAVED, autosave.saved())
                .execute();
    }

    /** What somebody has kept of a section. */
    public Optional<Autosave> find(long section, String account) {
        return tx.sql()
                .select(COLUMNS)
                .from(AUTOSAVE)
                .where(SECTION.eq(section), ACCOUNT.eq(account))
                .fetchOptional(AutosaveTable::autosave);
    }

    /** What a person has kept, newest first. */
    public List<Autosave> listOf(String account) {
        return tx.sql()
                .select(COLUMNS)
                .from(AUTOSAVE)
                .where(ACCOUNT.eq(account))
                .orderBy(SAVED.desc())
                .fetch(AutosaveTable::autosave);
    }

    /** Forgets what somebody had kept of a section, because it became a version or its author wants it gone. */
    public void remove(long section, String account) {
        tx.sql()
                .deleteFrom(AUTOSAVE)
                .where(SECTION.eq(section), ACCOUNT.eq(account))
                .execute();
    }

    static Select<Record1<Long>> sectionsOf(String account) {
        return DSL.select(SECTION).from(AUTOSAVE).where(ACCOUNT.eq(account));
    }

    private static Autosave autosave(Record row) {
        return new Autosave(row.get(SECTION), row.get(ACCOUNT), row.get(BASE), row.get(TEXT), row.get(SAVED));
    }
}
