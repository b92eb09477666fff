package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Tokens by which an account gets a new password, once and for a short time. Rows hold their hashes only. */
public final class ResetTokenTable {
    private static final Table<Record> RESET_TOKEN = Columns.table("reset_token");
    private static final Field<String> TOKEN_HASH = Columns.text(RESET_TOKEN, "token_hash");
    private static final Field<String> ACCOUNT_ID = Columns.text(RESET_TOKEN, "account_id");
    private static final Field<Instant> CREATED = Columns.instant(RESET_TOKEN, "created");
    private static final Field<Instant> EXPIRES = Columns.instant(RESET_TOKEN, "expires");

    private final Tx tx;

    public ResetTokenTable(Tx tx) {
        this.tx = tx;
    }

    /** Gives an account a token; an earlier one of the same account is no longer good. */
    public void replace(String tokenHash, String accountId, Instant now, Instant expires) {
        tx.sql().deleteFrom(RESET_TOKEN).where(ACCOUNT_ID.eq(accountId)).execute();
        tx.sql()
                .insertInto(RESET_TOKEN)
                .set(TOKEN_HASH, tokenHash)
                .set(ACCOUNT_ID, accountId)
                .set(CREATED, now)
                .set(EXPIRES, expires)
                .execute();
    }

    /** The account that a token is for, unless it has expired. */
    public Optional<String> findAccount(String tokenHash, Instant now) {
        return tx.sql()
                .select(ACCOUNT_ID)
                .from(RESET_TOKEN)
                .where(TOKEN_HASH.eq(tokenHash))
                .and(EXPIRES.gt(now))
                .fetchOptional(ACCOUNT_ID);
    }

    /** Uses a token up. */
    public Optional<String> take(String tokenHash, Instant now) {
        Optional<String> account = findAccount(tokenHash, now);
        tx.sql().deleteFrom(RESET_TOKEN).where(TOKEN_HASH.eq(tokenHash)).execute();
        return account;
    }

    public int deleteExpired(Instant now) {
        return tx.sql().deleteFrom(RESET_TOKEN).where(EXPIRES.le(now)).execute();
    }
}
