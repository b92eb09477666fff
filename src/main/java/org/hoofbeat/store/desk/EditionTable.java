package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How often what readers see of a disease's texts has changed, so that a page that was made earlier is known to be old; and
 * where texts moved when newer data replaced a disease's identifier.
 */
public final class EditionTable {
    private static final Table<Record> EDITION = Columns.table("disease_edition");
    private static final Field<String> DISEASE = Columns.text(EDITION, "disease");
    private static final Field<Long> NUMBER = Columns.whole(EDITION, "edition");

    private static final Table<Record> REHOMING = Columns.table("rehoming");
    private static final Field<String> OLD_ID = Columns.text(REHOMING, "old_id");
    private static final Field<String> NEW_ID = Columns.text(REHOMING, "new_id");
    private static final Field<String> GENERATION = Columns.text(REHOMING, "generation");
    private static final Field<Instant> AT = Columns.instant(REHOMING, "at");

    private final Tx tx;

    public EditionTable(Tx tx) {
        this.tx = tx;
    }

    /** The present edition; 0 for a disease that people never wrote about. */
    public long get(Curie disease) {
        return tx.sql()
                .select(NUMBER)
                .from(EDITION)
                .where(DISEASE.eq(disease.toString()))
                .fetchOptional(NUMBER)
                .orElse(0L);
    }

    /** Says that what readers see has changed. */
    public void advance(Curie disease) {
        tx.sql()
                .insertInto(EDITION)
                .set(DISEASE, disease.toString())
                .set(NUMBER, 1L)
                .onConflict(DISEASE)
                .doUpdate()
                .set(
                        NUMBER,
                        DSL.field(DSL.name("disease_edition", "edition"), Long.class)
                                .plus(1L))
                .execute();
    }

    /** Notes that texts moved from one identifier to another when a generation of the data was taken into use. */
    public void noteMove(Curie from, Curie to, String generation, Instant at) {
        tx.sql()
                .insertInto(REHOMING)
                .set(OLD_ID, from.toString())
                .set(NEW_ID, to.toString())
                .set(GENERATION, generation)
                .set(AT, at)
                .onConflict(OLD_ID, NEW_ID, GENERATION)
                .doNothing()
                .execute();
    }

    /** Where the texts of an identifier moved last. */
    public Optional<Curie> findMove(Curie from) {
        return tx.sql()
                .select(NEW_ID)
                .from(REHOMING)
                .where(OLD_ID.eq(from.toString()))
                .orderBy(AT.desc())
                .limit(1)
                .fetchOptional(row -> Curie.parse(row.value1()));
    }
}
