package org.hoofbeat.accounts;

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
 * Checks names, passwords and one-time codes. After some failures in a row an account is closed for a while; see
 * {@link Attempts}.
 *
 * <p>Whatever is wrong, the answer is the same and costs the same: one hash and one write, also for a name that nobody has.
 */
public final class Logins {
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
        Attempts.at(clock.instant()).fail(tx, account, held);
        return new Login.Refused();
    }

    private boolean isLocked(Credentials credentials) {
        return Attempts.at(clock.instant()).areClosed(credentials);
    }
}
