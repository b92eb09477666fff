package org.hoofbeat.accounts;

import java.time.Duration;
import java.time.Instant;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.Tx;

/**
 * Failed attempts at what opens an account: its password, at the login or where its owner changes it, and its one-time codes.
 * After {@value #FREE} failures in a row the account is closed for half a minute, and for twice as long after each further
 * one, up to a quarter of an hour.
 *
 * @param now the moment
 */
record Attempts(Instant now) {
    static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    static Attempts at(Instant now) {
        return new Attempts(now);
    }

    /** Whether no attempt counts now, not even a right one. */
    boolean areClosed(Credentials held) {
        return held.lockedUntil().isAfter(now);
    }

    /** Counts one more; those made while the account is closed do not count. */
    void fail(Tx tx, Account account, Credentials held) {
        if (areClosed(held)) {
            // The same write as for any failure, so that it takes the same time.
            new AccountTable(tx).setCredentials(account.id(), held);
            return;
        }
        int failures = held.failedLogins() + 1;
        new AccountTable(tx)
                .setCredentials(
                        account.id(), NewCredentials.withFailures(held, failures, now.plus(waitAfter(failures))));
        if (failures >= FREE) {
            Audit.of(tx, now).write("login", "account.locked", account, failures + " failures");
        }
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
