package org.hoofbeat.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoofbeat.accounts.AccountRefusedException.Reason;
import org.hoofbeat.accounts.password.PasswordPolicy;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.ResetTokenTable;
import org.hoofbeat.store.desk.SessionTable;
import org.hoofbeat.store.desk.Tx;

/**
 * The accounts of people who work here: made, changed and disabled, each change with its line in the audit, in the same
 * transaction. There is no account until somebody adds one on the command line, and never a default password: a new account
 * gets a token with which its owner chooses one.
 */
public final class Accounts {
    /** How long a token for a new password is good. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(24);

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}";
    static final int LONGEST_DISPLAY_NAME = 100;

    private final DeskDatabase desk;
    private final Passwords passwords;
    private final InstantSource clock;

    /**
     * @param desk where accounts are kept
     * @param passwords how passwords are hashed
     * @param clock tells the time
     */
    public Accounts(DeskDatabase desk, Passwords passwords, InstantSource clock) {
        this.desk = desk;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * An account and the token by which its owner chooses a password. The token is shown once and kept nowhere.
     *
     * @param account whose password it sets
     * @param token 43 characters
     */
    public record WithToken(Account account, String token) {
        /** Tokens do not belong into logs, and records print all they have. */
        @Override
        public String toString() {
            return "WithToken[" + account.name() + "]";
        }
    }

    /**
     * Adds an account that cannot sign in before its owner has used the token.
     *
     * @param actor who adds it: the id of an account, or {@code command-line}
     * @param displayName what readers see; the name where it is blank
     * @throws AccountRefusedException when the name is taken or is not one
     */
    public WithToken add(String actor, String name, String displayName, Role role) {
        String token = Secret.draw();
        Account added = desk.write(tx -> {
            Account account = insert(tx, actor, name, displayName, role, Credentials.NONE);
            new ResetTokenTable(tx).replace(Secret.hash(token), account.id(), now(), now().plus(TOKEN_LIFE));
            return account;
        });
        return new WithToken(added, token);
    }

    /**
     * Adds an account with its first password.
     *
     * @throws AccountRefusedException when the name is taken or is not one, or the password is not taken
     */
    public Account addWithPassword(String actor, String name, String displayName, Role role, String password) {
        refuseWeak(password, name);
        Credentials credentials = NewCredentials.withPassword(Credentials.NONE, passwords.hash(password));
        return desk.write(tx -> insert(tx, actor, name, displayName, role, credentials));
    }

    /** All accounts, disabled ones too, by name. */
    public List<AccountState> list() {
        return desk.read(tx -> {
            var accounts = new AccountTable(tx);
            return accounts.list().stream()
                    .map(account -> AccountState.of(account, accounts.getCredentials(account.id()), now()))
                    .toList();
        });
    }

    /** The account of a name, in whatever case. */
    public Optional<Account> findByName(String name) {
        return desk.read(tx -> new AccountTable(tx).findByName(name.strip()));
    }

    /** The account with an id, and how it signs in. */
    public Optional<AccountState> find(String id) {
        return desk.read(tx -> {
            var accounts = new AccountTable(tx);
            return accounts.findById(id).map(account -> AccountState.of(account, accounts.getCredentials(id), now()));
        });
    }

    /**
     * Shuts an account: nobody signs in with it any more, and whoever has is signed out at once.
     *
     * @throws AccountRefusedException when it is the last administrator's, or does not exist
     */
    public void disable(String actor, String id) {
        desk.writing(tx -> {
            Account account = get(tx, id);
            refuseToLoseTheLastAdministrator(tx, account);
            new AccountTable(tx).update(changed(account, account.role(), true));
            new SessionTable(tx).deleteOf(id);
            Audit.of(tx, now()).write(actor, "account.disable", account);
        });
    }

    /** Opens an account that was disabled. */
    public void enable(String actor, String id) {
        desk.writing(tx -> {
            Account account = get(tx, id);
            new AccountTable(tx).update(changed(account, account.role(), false));
            Audit.of(tx, now()).write(actor, "account.enable", account);
        });
    }

    /**
     * Gives an account another role, from its next request on.
     *
     * @throws AccountRefusedException when it is the last administrator's, or does not exist
     */
    public void changeRole(String actor, String id, Role role) {
        desk.writing(tx -> {
            Account account = get(tx, id);
            if (role != Role.ADMINISTRATOR) {
                refuseToLoseTheLastAdministrator(tx, account);
            }
            new AccountTable(tx).update(changed(account, role, account.disabled()));
            Audit.of(tx, now()).write(actor, "account.role", account, role.key());
        });
    }

    /** Draws a token by which the owner of an account chooses a new password. An earlier one is good no longer. */
    public WithToken issueToken(String actor, String id) {
        String token = Secret.draw();
        Account account = desk.write(tx -> {
            Account owner = get(tx, id);
            new ResetTokenTable(tx).replace(Secret.hash(token), id, now(), now().plus(TOKEN_LIFE));
            Audit.of(tx, now()).write(actor, "account.token", owner);
            return owner;
        });
        return new WithToken(account, token);
    }

    /**
     * Sets a new password with a token, which is then used up, and signs the account out everywhere.
     *
     * @throws AccountRefusedException when the token is not good or the password is not taken; the token stays good then
     */
    public void resetPassword(String token, String password) {
        String hash = Secret.hash(token.strip());
        Account owner = desk.<Optional<Account>>read(tx -> new ResetTokenTable(tx)
                        .findAccount(hash, now())
                        .flatMap(new AccountTable(tx)::findById)
                        .filter(account -> !account.disabled()))
                .orElseThrow(Accounts::wrongToken);
        refuseWeak(password, owner.name());
        String hashed = passwords.hash(password);
        desk.writing(tx -> {
            Account account = new ResetTokenTable(tx)
                    .take(hash, now())
                    .flatMap(new AccountTable(tx)::findById)
                    .orElseThrow(Accounts::wrongToken);
            change(tx, account.id(), old -> NewCredentials.withPassword(old, hashed));
            new SessionTable(tx).deleteOf(account.id());
            Audit.of(tx, now()).write(account.id(), "account.password", account, "by token");
        });
    }

    /**
     * Sets a new password for somebody who knows the present one, and signs the account out everywhere.
     *
     * @throws AccountRefusedException when the present password is another, there were too many wrong ones, or the new one is
     *     not taken
     */
    public void changePassword(String id, String present, String password) {
        Account account = desk.read(tx -> get(tx, id));
        String hash = desk.read(tx -> new AccountTable(tx).getCredentials(id).passwordHash());
        boolean right = passwords.matches(present, hash);
        if (!desk.<Boolean>write(tx -> counts(tx, account, right))) {
            throw new AccountRefusedException(Reason.WRONG_PASSWORD, "This is not the present password");
        }
        refuseWeak(password, account.name());
        String hashed = passwords.hash(password);
        desk.writing(tx -> {
            change(tx, id, old -> NewCredentials.withPassword(old, hashed));
            new SessionTable(tx).deleteOf(id);
            Audit.of(tx, now()).write(id, "account.password", account);
        });
    }

    /** Whoever borrowed a session must not be able to guess here without end what the login would not let them guess. */
    private boolean counts(Tx tx, Account account, boolean right) {
        Credentials held = new AccountTable(tx).getCredentials(account.id());
        Attempts attempts = Attempts.at(now());
        boolean open = !attempts.areClosed(held);
        if (!right || !open) {
            attempts.fail(tx, account, held);
        }
        return right && open;
    }

    Account insert(Tx tx, String actor, String name, String displayName, Role role, Credentials credentials) {
        String wanted = name.strip();
        if (!wanted.matches(NAME)) {
            throw new AccountRefusedException(
                    Reason.BAD_NAME,
                    "'%s' is no name for an account; take 2 to 64 letters, digits, dots, hyphens or @"
                            .formatted(wanted.length() > 80 ? wanted.substring(0, 80) + "…" : wanted));
        }
        if (displayName.length() > LONGEST_DISPLAY_NAME || displayName.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefusedException(Reason.BAD_NAME, "The shown name is too long or not text");
        }
        if (new AccountTable(tx).findByName(wanted).isPresent()) {
            throw new AccountRefusedException(Reason.NAME_TAKEN, "There is an account of the name " + wanted);
        }
        String shown = displayName.isBlank() ? wanted : displayName.strip();
        var account = new Account(UUID.randomUUID().toString(), wanted, shown, role, false, now(), now());
        new AccountTable(tx).insert(account, credentials);
        Audit.of(tx, now()).write(actor, "account.add", account, role.key());
        return account;
    }

    private static void change(Tx tx, String id, UnaryOperator<Credentials> change) {
        var accounts = new AccountTable(tx);
        accounts.setCredentials(id, change.apply(accounts.getCredentials(id)));
    }

    private Account changed(Account account, Role role, boolean disabled) {
        return new Account(
                account.id(), account.name(), account.displayName(), role, disabled, account.created(), now());
    }

    private static Account get(Tx tx, String id) {
        return new AccountTable(tx)
                .findById(id)
                .orElseThrow(() -> new AccountRefusedException(
                        Reason.UNKNOWN_ACCOUNT, "There is no such account; 'user list' shows those that exist"));
    }

    private static void refuseToLoseTheLastAdministrator(Tx tx, Account account) {
        boolean others = new AccountTable(tx)
                .list().stream()
                        .anyMatch(other -> !other.id().equals(account.id())
                                && !other.disabled()
                                && other.role() == Role.ADMINISTRATOR);
        if (account.role() == Role.ADMINISTRATOR && !account.disabled() && !others) {
            throw new AccountRefusedException(
                    Reason.LAST_ADMINISTRATOR,
                    account.name() + " is the last administrator; make somebody else one first");
        }
    }

    private static void refuseWeak(String password, String name) {
        PasswordPolicy.findFault(password, name).ifPresent(fault -> {
            throw new AccountRefusedException(fault);
        });
    }

    private static AccountRefusedException wrongToken() {
        return new AccountRefusedException(
                Reason.WRONG_TOKEN, "This token is not good: it was used, is too old or was mistyped");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
