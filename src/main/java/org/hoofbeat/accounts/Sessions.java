package org.hoofbeat.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SessionTable;
import org.hoofbeat.store.desk.SessionTable.StoredSession;
import org.hoofbeat.store.desk.Tx;

/**
 * Who has signed in and is still here. A session is known by a random key that the browser holds; the database holds its hash.
 * It ends after a time without a request, after a longer one in any case ({@link SessionLength}), when its owner ends it, and at once when the
 * account is disabled. That somebody was here is written down at most once a minute.
 *
 * <p>Between password and one-time code there is a session of another kind, which opens nothing and lasts five minutes.
 */
public final class Sessions {
    static final Duration FOR_THE_CODE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final String AWAITS_CODE = "awaits-code ";
    private static final String SIGNED_IN = "signed-in";

    private final DeskDatabase desk;
    private final SessionLength length;
    private final InstantSource clock;

    /**
     * @param desk where sessions are kept
     * @param length how long they last
     * @param clock tells the time
     */
    public Sessions(DeskDatabase desk, SessionLength length, InstantSource clock) {
        this.desk = desk;
        this.length = length;
        this.clock = clock;
    }

    /**
     * A session as its owner sees it.
     *
     * @param mark the beginning of its hash, by which it is ended
     * @param since when it began
     * @param seen the last request, to the minute
     * @param present whether it is the one that asks
     */
    public record Open(String mark, Instant since, Instant seen, boolean present) {}

    /** Opens a session and returns its key. */
    public String open(Account account) {
        return save(account.id(), SIGNED_IN, now().plus(length.idle()));
    }

    /** Remembers that an account's password was right and its code is still to come; returns the key. */
    public String awaitCode(Account account) {
        return save("", AWAITS_CODE + account.id(), now().plus(FOR_THE_CODE));
    }

    /** The id of the account whose code is still to come. */
    public Optional<String> findAwaitingCode(String key) {
        return desk.<Optional<StoredSession>>read(tx -> new SessionTable(tx).find(Secret.hash(key), now()))
                .map(StoredSession::content)
                .filter(content -> content.startsWith(AWAITS_CODE))
                .map(content -> content.substring(AWAITS_CODE.length()));
    }

    /** Who holds a key, if its session is open and the account still is. */
    public Optional<Person.Member> find(String key) {
        String hash = Secret.hash(key);
        Optional<Held> held = desk.read(tx -> new SessionTable(tx)
                .find(hash, now())
                .filter(session -> session.content().equals(SIGNED_IN))
                .flatMap(session -> new AccountTable(tx)
                        .findById(session.accountId())
                        .filter(account -> !account.disabled())
                        .map(account -> new Held(session, account))));
        held.map(Held::session).ifPresent(this::remember);
        return held.map(Held::account)
                .map(account -> new Person.Member(account.id(), account.displayName(), account.role()));
    }

    /** Ends one session. */
    public void end(String key) {
        desk.writing(tx -> new SessionTable(tx).delete(Secret.hash(key)));
    }

    /** Ends every session of an account. */
    public void endAll(String account) {
        desk.writing(tx -> new SessionTable(tx).deleteOf(account));
    }

    /** The open sessions of an account, the last seen first. */
    public List<Open> list(String account, String presentKey) {
        String present = Secret.hash(presentKey);
        return desk.<List<StoredSession>>read(tx -> new SessionTable(tx).listOf(account, now())).stream()
                .map(session -> new Open(
                        session.idHash().substring(0, 12),
                        session.created(),
                        session.seen(),
                        session.idHash().equals(present)))
                .toList();
    }

    private record Held(StoredSession session, Account account) {}

    private String save(String account, String content, Instant expires) {
        String key = Secret.draw();
        desk.writing(tx -> {
            new SessionTable(tx).deleteExpired(now());
            save(tx, new StoredSession(Secret.hash(key), account, now(), now(), expires, content));
        });
        return key;
    }

    private void remember(StoredSession session) {
        if (session.seen().plus(BETWEEN_WRITES).isAfter(now())) {
            return;
        }
        Instant idle = now().plus(length.idle());
        Instant last = session.created().plus(length.whole());
        Instant expires = idle.isBefore(last) ? idle : last;
        desk.writing(tx -> {
            // Not if it was ended in the meantime: saving it would open it again.
            if (new SessionTable(tx).find(session.idHash(), now()).isPresent()) {
                save(
                        tx,
                        new StoredSession(
                                session.idHash(),
                                session.accountId(),
                                session.created(),
                                now(),
                                expires,
                                session.content()));
            }
        });
    }

    private static void save(Tx tx, StoredSession session) {
        new SessionTable(tx).save(session);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
