package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Sessions of people who log in, so that any web node can answer any request. A row holds the hash of a session's id, never
 * the id: whoever reads the database cannot take over a session.
 */
public final class SessionTable {
    private static final Table<Record> SESSION = Columns.table("session");
    private static final Field<String> ID_HASH = Columns.text(SESSION, "id_hash");
    private static final Field<String> ACCOUNT_ID = Columns.text(SESSION, "account_id");
    private static final Field<Instant> CREATED = Columns.instant(SESSION, "created");
    private static final Field<Instant> SEEN = Columns.instant(SESSION, "seen");
    private static final Field<Instant> EXPIRES = Columns.instant(SESSION, "expires");
    private static final Field<String> CONTENT = Columns.text(SESSION, "content");
    private static final List<Field<?>> COLUMNS = List.of(ID_HASH, ACCOUNT_ID, CREATED, SEEN, EXPIRES, CONTENT);

    private final Tx tx;

    public SessionTable(Tx tx) {
        this.tx = tx;
    }

    /**
     * One session.
     *
     * @param idHash SHA-256 of the id that the browser holds
     * @param accountId empty before the login
     * @param seen the last request, to the minute or so
     * @param content whatever the web keeps in a session, as text
     */
    public record StoredSession(
            String idHash, String accountId, Instant created, Instant seen, Instant expires, String content) {}

    /** Adds a session or replaces the one with the same id. */
    public void save(StoredSession session) {
        tx.sql()
                .insertInto(SESSION)
                .set(ID_HASH, session.idHash())
                .set(ACCOUNT_ID, session.accountId())
                .set(CREATED, session.created())
                .set(SEEN, session.seen())
                .set(EXPIRES, session.expires())
                .set(CONTENT, session.content())
                .onConflict(ID_HASH)
                .doUpdate()
                .set(ACCOUNT_ID, session.accountId())
                .set(SEEN, session.seen())
                .set(EXPIRES, session.expires())
                .set(CONTENT, session.content())
                .execute();
    }

    /** The session with that id, unless it has expired. */
    public Optional<StoredSession> find(String idHash, Instant now) {
        return tx.sql()
                .select(COLUMNS)
                .from(SESSION)
                .where(ID_HASH.eq(idHash))
                .and(EXPIRES.gt(now))
                .fetchOptional(SessionTable::session);
    }

    /** Sessions of one account that have not expired, the last seen first. */
    public List<StoredSession> listOf(String accountId, Instant now) {
        return tx.sql()
                .select(COLUMNS)
                .from(SESSION)
                .where(ACCOUNT_ID.eq(accountId))
                .and(EXPIRES.gt(now))
                .orderBy(SEEN.desc())
                .fetch(SessionTable::session);
    }

    public void delete(String idHash) {
        tx.sql().deleteFrom(SESSION).where(ID_HASH.eq(idHash)).execute();
    }

    /** Ends every session of an account: when it is disabled, or its password changes. */
    public int deleteOf(String accountId) {
        return tx.sql().deleteFrom(SESSION).where(ACCOUNT_ID.eq(accountId)).execute();
    }

    public int deleteExpired(Instant now) {
        return tx.sql().deleteFrom(SESSION).where(EXPIRES.le(now)).execute();
    }

    private static StoredSession session(Record row) {
        return new StoredSession(
                row.get(ID_HASH),
                row.get(ACCOUNT_ID),
                row.get(CREATED),
                row.get(SEEN),
                row.get(EXPIRES),
                row.get(CONTENT));
    }
}
