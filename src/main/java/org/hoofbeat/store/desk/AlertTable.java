package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.store.desk.SealedColumns.SealedColumn;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What people without an account asked to be told about. Their address, what they follow and what they were told is sealed;
 * a row is found by the hash of a word that only their letters hold.
 */
public final class AlertTable {
    private static final SealedColumn SEALED = SealedColumns.ALERT;
    private static final String ADDRESS_USE = "alert.address";
    private static final Table<Record> ALERT = Columns.table("alert");
    private static final Field<String> ID = Columns.text(ALERT, "id");
    private static final Field<String> KIND = Columns.text(ALERT, "kind");
    private static final Field<String> CODE_HASH = Columns.text(ALERT, "code_hash");
    private static final Field<String> ADDRESS_MARK = Columns.text(ALERT, "address_mark");
    private static final Field<String> CONTENT = Columns.text(ALERT, "content");
    private static final Field<Boolean> CONFIRMED = Columns.flag(ALERT, "confirmed");
    private static final Field<Instant> CREATED = Columns.instant(ALERT, "created");
    private static final Field<Instant> DUE = Columns.instant(ALERT, "due");

    private final Tx tx;

    public AlertTable(Tx tx) {
        this.tx = tx;
    }

    /**
     * One alert.
     *
     * @param kind of things it watches
     * @param content whatever is kept of it, as text
     * @param confirmed whether the address's owner said yes
     * @param due when to look the next time
     */
    public record StoredAlert(
            String id, String kind, String content, boolean confirmed, Instant created, Instant due) {}

    /** Adds one. */
    public void insert(StoredAlert alert, String codeHash, String address) {
        tx.sql()
                .insertInto(ALERT)
                .set(ID, alert.id())
                .set(KIND, alert.kind())
                .set(CODE_HASH, codeHash)
                .set(ADDRESS_MARK, mark(address))
                .set(CONTENT, seal(alert))
                .set(CONFIRMED, alert.confirmed())
                .set(CREATED, alert.created())
                .set(DUE, alert.due())
                .execute();
    }

    /** Keeps what changed of one. */
    public void update(StoredAlert alert) {
        tx.sql()
                .update(ALERT)
                .set(CONTENT, seal(alert))
                .set(CONFIRMED, alert.confirmed())
                .set(DUE, alert.due())
                .where(ID.eq(alert.id()))
                .execute();
    }

    public Optional<StoredAlert> find(String id) {
        return list(ID.eq(id), 1).stream().findFirst();
    }

    public Optional<StoredAlert> findByCode(String codeHash) {
        return list(CODE_HASH.eq(codeHash), 1).stream().findFirst();
    }

    /** Confirmed ones whose time has come, the longest due first. */
    public List<StoredAlert> listDue(Instant now, int most) {
        return list(CONFIRMED.isTrue().and(DUE.le(now)), most);
    }

    /** How many an address has, of those that are confirmed or of those that are not. */
    public int count(String address, boolean confirmed) {
        return tx.sql().fetchCount(ALERT, ADDRESS_MARK.eq(mark(address)), CONFIRMED.eq(confirmed));
    }

    public void delete(String id) {
        tx.sql().deleteFrom(ALERT).where(ID.eq(id)).execute();
    }

    /** Forgets what nobody confirmed in time. */
    public int deleteUnconfirmed(Instant before) {
        return tx.sql()
                .deleteFrom(ALERT)
                .where(CONFIRMED.isFalse(), CREATED.lt(before))
                .execute();
    }

    int deleteSealedAway() {
        List<String> lost = tx.sql().select(ID, CONTENT).from(ALERT).fetch().stream()
                .filter(row -> tx.key().isSealedAway(row.value2(), SEALED.place(row.value1())))
                .map(row -> row.value1())
                .toList();
        lost.forEach(this::delete);
        return lost.size();
    }

    private String mark(String address) {
        return tx.key().mark(address.toLowerCase(java.util.Locale.ROOT), ADDRESS_USE);
    }

    private String seal(StoredAlert alert) {
        return tx.key().seal(alert.content(), SEALED.place(alert.id()));
    }

    private List<StoredAlert> list(Condition condition, int most) {
        return tx.sql()
                .select(ID, KIND, CONTENT, CONFIRMED, CREATED, DUE)
                .from(ALERT)
                .where(condition)
                .orderBy(DUE, ID)
                .limit(most)
                .fetch(row -> new StoredAlert(
                        row.value1(),
                        row.value2(),
                        tx.key().open(row.value3(), SEALED.place(row.value1())),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }
}
