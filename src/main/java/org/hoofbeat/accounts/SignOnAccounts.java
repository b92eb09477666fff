package org.hoofbeat.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.accounts.oidc.Identity;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.Tx;

/**
 * Which account somebody has who comes from the single sign-on. A person that was here before is known by the provider's
 * subject, whatever they are called now. A new one takes the account of their name, if no other subject has it, or gets an
 * account where a claim gives them a role. Everybody else stays outside.
 */
public final class SignOnAccounts {
    private static final String ACTOR = "sign-on";

    private final DeskDatabase desk;
    private final Accounts accounts;
    private final Map<String, Role> roles;
    private final InstantSource clock;

    /**
     * @param desk where accounts are kept
     * @param accounts makes those that are new
     * @param roles which role a value of the claim of roles gives
     * @param clock tells the time
     */
    public SignOnAccounts(DeskDatabase desk, Accounts accounts, Map<String, Role> roles, InstantSource clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.roles = Map.copyOf(roles);
        this.clock = clock;
    }

    /** The account to open, with the role that the claim gives it where it gives one; empty for somebody who stays outside. */
    public Optional<Account> find(Identity identity) {
        return desk.write(tx -> {
            Optional<Role> role = highest(identity);
            Optional<Account> account = known(tx, identity)
                    .or(() -> role.map(given -> accounts.insert(
                            tx, ACTOR, identity.name(), shown(identity), given, withSubject(identity))));
            return account.filter(found -> !found.disabled())
                    .filter(found -> role.isPresent() || hasOwnRole(tx, found))
                    .map(found -> role.map(given -> inRole(tx, found, given)).orElse(found))
                    .map(found -> {
                        Audit.of(tx, now()).write(found.id(), "account.sign-in", found, ACTOR);
                        return found;
                    });
        });
    }

    private Optional<Account> known(Tx tx, Identity identity) {
        var table = new AccountTable(tx);
        Optional<Account> bySubject = table.findByOidcSubject(identity.subject());
        if (bySubject.isPresent()) {
            return bySubject;
        }
        return table.findByName(identity.name())
                .filter(account ->
                        table.getCredentials(account.id()).oidcSubject().isEmpty())
                .filter(account -> !account.disabled())
                .map(account -> {
                    table.setCredentials(
                            account.id(),
                            NewCredentials.withSubject(table.getCredentials(account.id()), identity.subject()));
                    Audit.of(tx, now()).write(ACTOR, "account.linked", account);
                    return account;
                });
    }

    /**
     * Where roles come from a claim, an account without a password of its own lives by the claim: when that is gone, so is the
     * way in.
     */
    private boolean hasOwnRole(Tx tx, Account account) {
        return roles.isEmpty()
                || !new AccountTable(tx)
                        .getCredentials(account.id())
                        .passwordHash()
                        .isEmpty();
    }

    private Account inRole(Tx tx, Account account, Role role) {
        if (account.role() == role) {
            return account;
        }
        var changed =
                new Account(account.id(), account.name(), account.displayName(), role, false, account.created(), now());
        new AccountTable(tx).update(changed);
        Audit.of(tx, now()).write(ACTOR, "account.role", changed, role.key());
        return changed;
    }

    private Optional<Role> highest(Identity identity) {
        return identity.roleValues().stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .max(Comparator.naturalOrder());
    }

    private static Credentials withSubject(Identity identity) {
        return NewCredentials.withSubject(Credentials.NONE, identity.subject());
    }

    private static String shown(Identity identity) {
        String shown = identity.displayName();
        return shown.length() > Accounts.LONGEST_DISPLAY_NAME || shown.chars().anyMatch(Character::isISOControl)
                ? ""
                : shown;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
