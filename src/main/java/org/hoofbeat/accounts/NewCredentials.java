package org.hoofbeat.accounts;

import java.time.Instant;
import org.hoofbeat.model.people.Credentials;

/** Credentials with one thing changed. */
final class NewCredentials {
    private NewCredentials() {}

    /** With another password; failures of the old one no longer count. */
    static Credentials withPassword(Credentials old, String hash) {
        return new Credentials(hash, old.totpSecret(), old.oidcSubject(), 0, Instant.EPOCH);
    }

    static Credentials withSecondFactor(Credentials old, String written) {
        return new Credentials(old.passwordHash(), written, old.oidcSubject(), old.failedLogins(), old.lockedUntil());
    }

    static Credentials withSubject(Credentials old, String subject) {
        return new Credentials(old.passwordHash(), old.totpSecret(), subject, old.failedLogins(), old.lockedUntil());
    }

    static Credentials withFailures(Credentials old, int failures, Instant lockedUntil) {
        return new Credentials(old.passwordHash(), old.totpSecret(), old.oidcSubject(), failures, lockedUntil);
    }
}
