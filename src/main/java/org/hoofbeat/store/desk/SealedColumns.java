package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import org.hoofbeat.model.people.Account;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;

/**
 * The columns whose values are sealed with the desk key. A column that joins them gets a line in {@link #ALL}, so that a
 * change of keys reaches it.
 */
public final class SealedColumns {
    static final SealedColumn TOTP_SECRET = new SealedColumn("account", "id", "totp_secret");

    static final SealedColumn LETTER = new SealedColumn("letter", "id", "content");
    static final SealedColumn ALERT = new SealedColumn("alert", "id", "content");
    static final SealedColumn QUESTION_TEXT = new SealedColumn("question_sealed", "place", "value");

    private static final List<SealedColumn> ALL = List.of(TOTP_SECRET, LETTER, ALERT, QUESTION_TEXT);

    private SealedColumns() {}

    /** A column of texts, in a table whose rows have one text as their key. */
    record SealedColumn(String table, String key, String column) {
        String place(String id) {
            return table + "." + column + "/" + id;
        }
    }

    /**
     * Draws a new desk key and seals everything with it. A process that is killed on the way leaves a key file that opens
     * everything, and the next rotation finishes the work.
     *
     * @return how many values were sealed anew
     */
    public static int rotate(DeskDatabase desk) {
        DeskKey key = desk.key();
        key.beginRotation();
        int sealed = desk.write(tx -> {
            new AuditLog(tx).sealAnew(Instant.now());
            return ALL.stream().mapToInt(column -> eachOf(tx, column, key)).sum();
        });
        key.endRotation();
        return sealed;
    }

    private static int eachOf(Tx tx, SealedColumn column, DeskKey key) {
        Table<?> table = Columns.table(column.table);
        Field<String> id = Columns.text(table, column.key);
        Field<String> value = Columns.text(table, column.column);
        List<Record2<String, String>> rows =
                tx.sql().select(id, value).from(table).where(value.ne("")).fetch();
        for (Record2<String, String> row : rows) {
            String place = column.place(row.value1());
            tx.sql()
                    .update(table)
                    .set(value, key.seal(key.open(row.value2(), place), place))
                    .where(id.eq(row.value1()))
                    .execute();
        }
        return rows.size();
    }

    /**
     * After a restore without the key: an account whose second factor cannot be read loses it and its password, so that nobody
     * gets in with the password alone before its owner has a token from {@code user reset}.
     *
     * @return the names of those accounts
     */
    public static List<String> closeWhatIsSealedAway(DeskDatabase desk) {
        return desk.write(tx -> {
            var accounts = new AccountTable(tx);
            return accounts.list().stream()
                    .filter(account -> accounts.closeIfSealedAway(account.id()))
                    .map(Account::name)
                    .toList();
        });
    }

    /**
     * After a restore without the key: letters and alerts cannot be read any more, and nobody could stop them.
     *
     * @return how many were removed
     */
    public static int dropNoticesSealedAway(DeskDatabase desk) {
        return desk.write(tx -> new LetterTable(tx).deleteSealedAway() + new AlertTable(tx).deleteSealedAway());
    }
}
