package org.hoofbeat.store.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What askers wrote, and every copy made from it, sealed with the desk key on the way in and opened on the way out. */
public final class SealedTextTable {
    private static final Table<Record> SEALED = Columns.table(SealedColumns.QUESTION_TEXT.table());
    private static final Field<String> PLACE = Columns.text(SEALED, SealedColumns.QUESTION_TEXT.key());
    private static final Field<Long> QUESTION = Columns.whole(SEALED, "question");
    private static final Field<String> VALUE = Columns.text(SEALED, SealedColumns.QUESTION_TEXT.column());

    private final Tx tx;

    public SealedTextTable(Tx tx) {
        this.tx = tx;
    }

    /** Keeps a part of a question, in place of what was kept before. */
    public void put(long question, SealedPart part, String text) {
        String place = part.place(question);
        String locked = tx.key().seal(text, SealedColumns.QUESTION_TEXT.place(place));
        tx.sql()
                .insertInto(SEALED)
                .set(PLACE, place)
                .set(QUESTION, question)
                .set(VALUE, locked)
                .onConflict(PLACE)
                .doUpdate()
                .set(VALUE, locked)
                .execute();
    }

    /**
     * A part of a question.
     *
     * @throws SealedAwayException when the key at hand does not open it
     */
    public Optional<String> find(long question, SealedPart part) {
        String place = part.place(question);
        return tx.sql()
                .select(VALUE)
                .from(SEALED)
                .where(PLACE.eq(place))
                .fetchOptional(VALUE)
                .map(value -> tx.key().open(value, SealedColumns.QUESTION_TEXT.place(place)));
    }

    /** Forgets parts of a question. */
    public void remove(long question, SealedPart... parts) {
        List<String> places =
                Arrays.stream(parts).map(part -> part.place(question)).toList();
        tx.sql().deleteFrom(SEALED).where(PLACE.in(places)).execute();
    }

    /** How many questions have a text that the key at hand does not open. */
    public int countSealedAway() {
        return (int) tx.sql().select(QUESTION, PLACE, VALUE).from(SEALED).fetch().stream()
                .filter(row -> !opens(row.get(PLACE), row.get(VALUE)))
                .map(row -> row.get(QUESTION))
                .distinct()
                .count();
    }

    private boolean opens(String place, String locked) {
        try {
            tx.key().open(locked, SealedColumns.QUESTION_TEXT.place(place));
            return true;
        } catch (SealedAwayException unreadable) {
            return false;
        }
    }
}
