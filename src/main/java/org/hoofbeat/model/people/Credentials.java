package org.hoofbeat.model.people;

import java.time.Instant;

/**
 * How an account proves who it is, and how often that failed of late. Empty texts stand for what an account does not have.
 *
 * @param passwordHash with its method and parameters; empty for an account that logs in elsewhere or was just made
 * @param totpSecret what the second factor is checked with; empty where there is none. The desk database keeps it sealed
 * @param oidcSubject issuer and subject of the single sign-on, as one text; empty where there is none
 * @param failedLogins since the last one that succeeded
 * @param lockedUntil {@link Instant#EPOCH} when it is not locked
 */
public record Credentials(
        String passwordHash, String totpSecret, String oidcSubject, int failedLogins, Instant lockedUntil) {

    /** An account that cannot log in yet. */
    public static final Credentials NONE = new Credentials("", "", "", 0, Instant.EPOCH);

    /** Hashes and secrets do not belong into logs, and records print all they have. */
    @Override
    public String toString() {
        return "Credentials[failedLogins=%d, lockedUntil=%s]".formatted(failedLogins, lockedUntil);
    }
}
