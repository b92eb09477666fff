package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import org.hoofbeat.model.questions.SavedReply;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Texts that answers begin with or hold often. */
public final class SavedReplyTable {
    private static final Table<Record> REPLY = Columns.table("saved_reply");
    private static final Field<Long> ID = Columns.whole(REPLY, "id");
    private static final Field<String> TITLE = Columns.text(REPLY, "title");
    private static final Field<String> LANGUAGE = Columns.text(REPLY, "language");
    private static final Field<String> TEXT = Columns.text(REPLY, "text");
    private static final Field<String> ACTOR = Columns.text(REPLY, "actor");
    private static final Field<Instant> AT = Columns.instant(REPLY, "at");

    private final Tx tx;

    public SavedReplyTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds one, and says which number it got. */
    public long insert(SavedReply reply) {
        long id = tx.sql()
                        .select(DSL.coalesce(DSL.max(ID), 0L))
                        .from(REPLY)
                        .fetchSingle()
                        .value1()
                + 1;
        tx.sql()
                .insertInto(REPLY)
                .set(ID, id)
                .set(TITLE, reply.title())
                .set(LANGUAGE, reply.language())
                .set(TEXT, reply.text())
                .set(ACTOR, reply.by())
                .set(AT, reply.at())
                .execute();
        return id;
    }

    /** All of them, by language and title. */
    public List<SavedReply> list() {
        return tx.sql()
                .select(ID, TITLE, LANGUAGE, TEXT, ACTOR, AT)
                .from(REPLY)
                .orderBy(LANGUAGE, TITLE, ID)
                .fetch(row -> new SavedReply(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    public void remove(long id) {
        tx.sql().deleteFrom(REPLY).where(ID.eq(id)).execute();
    }
}
