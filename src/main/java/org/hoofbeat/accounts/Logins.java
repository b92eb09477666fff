package org.hoofbeat.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hoofbeat.accounts.factor.SecondFactor;
import org.hoofbeat.accounts.password.PasswordPolicy;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.Tx;

/**
 * Checks names, passwords and one-time codes. After {@value #FREE_FAILURES} failures in a row an account is closed for half a
 * minute, and for twice as long after each further one, up to a quarter of an hour.
 *
 * <p>Whatever is wrong, the answer is the same and costs the same: one hash and one write, also for a name that nobody has.
 */
public final class Logins {
    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private final DeskDatabase desk;
    private final Passwords passwords;
    private final InstantSource clock;

    /**
     * @param desk where accounts are kept
     * @param passwords how passwords are hashed
     * @param clock tells the time
     */
    public Logins(DeskDatabase desk, Passwords passwords, InstantSource clock) {
        this.desk = desk;
        this.passwords = passwords;
        this.clock = clock;
    }

    private record Known(Account account, Credentials credentials) {}

    /** Whether name and password belong together, and whether a code is asked for besides. */
    public Login check(String name, String password) {
        Optional<Known> known = desk.read(tx -> new AccountTable(tx)
                .findByName(name.strip())
                .map(account -> new Known(account, new AccountTable(tx).getCredentials(account.id()))));
        boolean right = passwords.matches(
                password, known.map(found -> found.credentials.passwordHash()).orElse(""));
        if (known.isEmpty()) {
            desk.writing(tx ->
                    new MetaTable(tx).set("login.unknown-name", clock.instant().toString()));
            return new Login.Refused();
        }
        Account account = known.get().account;
        String hash = known.get().credentials.passwordHash();
        String better = right && passwords.isOutdated(hash) ? passwords.hash(password) : hash;
        return desk.write(tx -> decide(tx, account.id(), right, better));
    }

    /** Whether a one-time or recovery code is the one that an account was asked for; a code is taken once. */
    public Login checkCode(String id, String code) {
        return checkCode(id, code, "account.sign-in");
    }

    /** The same for somebody who has signed in already and is about to do something that a borrowed session must not do. */
    public boolean confirm(String id, String code) {
        return checkCode(id, code, "account.confirm") instanceof Login.Accepted;
    }

    private Login checkCode(String id, String code, String action) {
        return desk.write(tx -> {
            var accounts = new AccountTable(tx);
            Optional<Account> account = accounts.findById(id).filter(found -> !found.disabled());
            if (account.isEmpty()) {
                return new Login.Refused();
            }
            Credentials held = accounts.getCredentials(id);
            Optional<SecondFactor> used = code.length() > PasswordPolicy.MOST || isLocked(held)
                    ? Optional.empty()
                    : SecondFactor.read(held.totpSecret())
                            .flatMap(factor -> factor.use(code, clock.instant(), Secret::hash));
            if (used.isEmpty()) {
                return refuse(tx, account.get(), held);
            }
            return accept(
                    tx,
                    account.get(),
                    NewCredentials.withSecondFactor(held, used.get().write()),
                    action);
        });
    }

    private Login decide(Tx tx, String id, boolean right, String hash) {
        var accounts = new AccountTable(tx);
        Account account = accounts.findById(id).orElseThrow();
        Credentials held = accounts.getCredentials(id);
        if (!right || account.disabled() || isLocked(held)) {
            return refuse(tx, account, held);
        }
        var upToDate =
                new Credentials(hash, held.totpSecret(), held.oidcSubject(), held.failedLogins(), held.lockedUntil());
        if (held.totpSecret().isEmpty()) {
            return accept(tx, account, upToDate, "account.sign-in");
        }
        // The failures stay: whoever knows the password alone must not get new attempts at the code by it.
        accounts.setCredentials(id, upToDate);
        return new Login.NeedsCode(account);
    }

    private Login accept(Tx tx, Account account, Credentials credentials, String action) {
        new AccountTable(tx).setCredentials(account.id(), NewCredentials.withFailures(credentials, 0, Instant.EPOCH));
        Audit.of(tx, clock.instant()).write(account.id(), action, account);
        return new Login.Accepted(account);
    }

    private Login refuse(Tx tx, Account account, Credentials held) {
        int failures = isLocked(held) ? held.failedLogins() : held.failedLogins() + 1;
        Instant until = isLocked(held) ? held.lockedUntil() : clock.instant().plus(waitAfter(failures));
        new AccountTable(tx).setCredentials(account.id(), NewCredentials.withFailures(held, failures, until));
        if (failures >= FREE_FAILURES && !isLocked(held)) {
            Audit.of(tx, clock.instant()).write("login", "account.locked", account, failures + " failures");
        }
        return new Login.Refused();
    }

    private boolean isLocked(Credentials credentials) {
        return credentials.lockedUntil().isAfter(clock.instant());
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
