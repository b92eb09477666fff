package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The accounts. They are never deleted, because texts and the audit name them. The secrets of second factors are sealed with
 * the desk key on the way in and opened on the way out.
 */
public final class AccountTable {
    private static final Table<Record> ACCOUNT = Columns.table("account");
    private static final Field<String> ID = Columns.text(ACCOUNT, "id");
    private static final Field<String> NAME = Columns.text(ACCOUNT, "name");
    private static final Field<String> NAME_KEY = Columns.text(ACCOUNT, "name_key");
    private static final Field<String> DISPLAY_NAME = Columns.text(ACCOUNT, "display_name");
    private static final Field<String> ROLE = Columns.text(ACCOUNT, "role");
    private static final Field<Boolean> DISABLED = Columns.flag(ACCOUNT, "disabled");
    private static final Field<String> PASSWORD_HASH = Columns.text(ACCOUNT, "password_hash");
    private static final Field<String> TOTP_SECRET = Columns.text(ACCOUNT, "totp_secret");
    private static final Field<String> OIDC_SUBJECT = Columns.text(ACCOUNT, "oidc_subject");
    private static final Field<Integer> FAILED_LOGINS = Columns.integer(ACCOUNT, "failed_logins");
    private static final Field<Instant> LOCKED_UNTIL = Columns.instant(ACCOUNT, "locked_until");
    private static final Field<Instant> CREATED = Columns.instant(ACCOUNT, "created");
    private static final Field<Instant> CHANGED = Columns.instant(ACCOUNT, "changed");

    private static final List<Field<?>> COLUMNS = List.of(ID, NAME, DISPLAY_NAME, ROLE, DISABLED, CREATED, CHANGED);

    private final Tx tx;

    public AccountTable(Tx tx) {
        this.tx = tx;
    }

    /** @throws NameTakenException when another account has that name, in whatever case */
    public void insert(Account account, Credentials credentials) {
        if (findByName(account.name()).isPresent()) {
            throw new NameTakenException(account.name());
        }
        tx.sql()
                .insertInto(ACCOUNT)
                .set(ID, account.id())
                .set(NAME, account.name())
                .set(NAME_KEY, key(account.name()))
                .set(DISPLAY_NAME, account.displayName())
                .set(ROLE, account.role().key())
                .set(DISABLED, account.disabled())
                .set(PASSWORD_HASH, credentials.passwordHash())
                .set(TOTP_SECRET, seal(account.id(), credentials))
                .set(OIDC_SUBJECT, credentials.oidcSubject())
                .set(FAILED_LOGINS, credentials.failedLogins())
                .set(LOCKED_UNTIL, credentials.lockedUntil())
                .set(CREATED, account.created())
                .set(CHANGED, account.changed())
                .execute();
    }

    /** Everything that a person with rights may change of an account: display name, role, whether it is disabled. */
    public void update(Account account) {
        int changed = tx.sql()
                .update(ACCOUNT)
                .set(DISPLAY_NAME, account.displayName())
                .set(ROLE, account.role().key())
                .set(DISABLED, account.disabled())
                .set(CHANGED, account.changed())
                .where(ID.eq(account.id()))
                .execute();
        mustBeOne(changed, account.id());
    }

    /** Replaces all of an account's credentials. */
    public void setCredentials(String id, Credentials credentials) {
        int changed = tx.sql()
                .update(ACCOUNT)
                .set(PASSWORD_HASH, credentials.passwordHash())
                .set(TOTP_SECRET, seal(id, credentials))
                .set(OIDC_SUBJECT, credentials.oidcSubject())
                .set(FAILED_LOGINS, credentials.failedLogins())
                .set(LOCKED_UNTIL, credentials.lockedUntil())
                .where(ID.eq(id))
                .execute();
        mustBeOne(changed, id);
    }

    /** @throws DeskException when there is no such account */
    public Credentials getCredentials(String id) {
        return tx.sql()
                .select(PASSWORD_HASH, TOTP_SECRET, OIDC_SUBJECT, FAILED_LOGINS, LOCKED_UNTIL)
                .from(ACCOUNT)
                .where(ID.eq(id))
                .fetchOptional(row -> new Credentials(
                        row.get(PASSWORD_HASH),
                        tx.key().open(row.get(TOTP_SECRET), SealedColumns.TOTP_SECRET.place(id)),
                        row.get(OIDC_SUBJECT),
                        row.get(FAILED_LOGINS),
                        row.get(LOCKED_UNTIL)))
                .orElseThrow(() -> unknown(id));
    }

    boolean closeIfSealedAway(String id) {
        try {
            getCredentials(id);
            return false;
        } catch (SealedAwayException unreadable) {
            tx.sql()
                    .update(ACCOUNT)
                    .set(TOTP_SECRET, "")
                    .set(PASSWORD_HASH, "")
                    .where(ID.eq(id))
                    .execute();
            return true;
        }
    }

    private String seal(String id, Credentials credentials) {
        return tx.key().seal(credentials.totpSecret(), SealedColumns.TOTP_SECRET.place(id));
    }

    public Optional<Account> findById(String id) {
        return find(ID.eq(id));
    }

    /** By the name, in whatever case. */
    public Optional<Account> findByName(String name) {
        return find(NAME_KEY.eq(key(name)));
    }

    public Optional<Account> findByOidcSubject(String subject) {
        return subject.isEmpty() ? Optional.empty() : find(OIDC_SUBJECT.eq(subject));
    }

    /** All accounts, disabled ones too, by name. */
    public List<Account> list() {
        return tx.sql().select(COLUMNS).from(ACCOUNT).orderBy(NAME_KEY).fetch(AccountTable::account);
    }

    private Optional<Account> find(Condition condition) {
        return tx.sql().select(COLUMNS).from(ACCOUNT).where(condition).fetchOptional(AccountTable::account);
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ID),
                row.get(NAME),
                row.get(DISPLAY_NAME),
                Role.findByKey(row.get(ROLE)).orElseThrow(),
                row.get(DISABLED),
                row.get(CREATED),
                row.get(CHANGED));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void mustBeOne(int rows, String id) {
        if (rows != 1) {
            throw unknown(id);
        }
    }

    private static DeskException unknown(String id) {
        return new DeskException("There is no account with the id " + id);
    }
}
