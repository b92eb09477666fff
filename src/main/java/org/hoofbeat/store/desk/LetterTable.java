package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.store.desk.SealedColumns.SealedColumn;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Letters that wait to be sent. What they say and to whom is sealed, and goes when they are gone. */
public final class LetterTable {
    private static final SealedColumn SEALED = SealedColumns.LETTER;
    private static final Table<Record> LETTER = Columns.table("letter");
    private static final Field<String> ID = Columns.text(LETTER, "id");
    private static final Field<String> CONTENT = Columns.text(LETTER, "content");
    private static final Field<Integer> ATTEMPTS = Columns.integer(LETTER, "attempts");
    private static final Field<Instant> CREATED = Columns.instant(LETTER, "created");
    private static final Field<Instant> DUE = Columns.instant(LETTER, "due");

    private final Tx tx;

    public LetterTable(Tx tx) {
        this.tx = tx;
    }

    /**
     * A letter whose turn it is.
     *
     * @param content as it was put in
     * @param attempts how often it was taken out, this time included
     */
    public record StoredLetter(String id, String content, int attempts) {}

    /** Puts a letter in, to be sent at once. */
    public void insert(String id, String content, Instant now) {
        tx.sql()
                .insertInto(LETTER)
                .set(ID, id)
                .set(CONTENT, tx.key().seal(content, SEALED.place(id)))
                .set(ATTEMPTS, 0)
                .set(CREATED, now)
                .set(DUE, now)
                .execute();
    }

    /**
     * Takes the letter that has waited longest, so that nobody else takes it meanwhile.
     *
     * @param until when it may be taken again unless it was sent or put off
     */
    public Optional<StoredLetter> take(Instant now, Instant until) {
        return tx
                .sql()
                .select(ID, CONTENT, ATTEMPTS)
                .from(LETTER)
                .where(DUE.le(now))
                .orderBy(DUE, ID)
                .limit(1)
                .fetch()
                .stream()
                .map(row -> {
                    String id = row.value1();
                    putOff(id, row.value3() + 1, until);
                    return new StoredLetter(id, tx.key().open(row.value2(), SEALED.place(id)), row.value3() + 1);
                })
                .findFirst();
    }

    /** Says when a letter is tried again. */
    public void putOff(String id, int attempts, Instant due) {
        tx.sql()
                .update(LETTER)
                .set(ATTEMPTS, attempts)
                .set(DUE, due)
                .where(ID.eq(id))
                .execute();
    }

    public void delete(String id) {
        tx.sql().deleteFrom(LETTER).where(ID.eq(id)).execute();
    }

    /** How many wait. */
    public int count() {
        return tx.sql().fetchCount(LETTER);
    }

    int deleteSealedAway() {
        List<String> lost = tx.sql().select(ID, CONTENT).from(LETTER).fetch().stream()
                .filter(row -> tx.key().isSealedAway(row.value2(), SEALED.place(row.value1())))
                .map(row -> row.value1())
                .toList();
        lost.forEach(this::delete);
        return lost.size();
    }
}
