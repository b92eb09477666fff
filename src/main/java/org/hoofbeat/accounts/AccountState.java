package org.hoofbeat.accounts;

import java.time.Instant;
import org.hoofbeat.accounts.factor.SecondFactor;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;

/**
 * An account and how it signs in, without its secrets.
 *
 * @param account whose state it is
 * @param hasPassword whether it can sign in with one
 * @param secondFactor whether it needs a one-time code
 * @param recoveryCodes how many recovery codes are left
 * @param signsOnElsewhere whether a single sign-on knows it
 * @param locked whether it is closed for a while after too many attempts
 */
public record AccountState(
        Account account,
        boolean hasPassword,
        boolean secondFactor,
        int recoveryCodes,
        boolean signsOnElsewhere,
        boolean locked) {

    static AccountState of(Account account, Credentials credentials, Instant now) {
        var factor = SecondFactor.read(credentials.totpSecret());
        return new AccountState(
                account,
                !credentials.passwordHash().isEmpty(),
                factor.isPresent(),
                factor.map(held -> held.recovery().size()).orElse(0),
                !credentials.oidcSubject().isEmpty(),
                credentials.lockedUntil().isAfter(now));
    }
}
