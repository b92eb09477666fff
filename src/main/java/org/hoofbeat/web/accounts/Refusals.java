package org.hoofbeat.web.accounts;

import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.AccountRefusedException.Reason;

/** The words for why a change of an account is not made. */
final class Refusals {
    private Refusals() {}

    /** What to put behind {@code refused.} for the message key. */
    static String key(AccountRefusedException refused) {
        return refused.reason() == Reason.WEAK_PASSWORD
                ? refused.findPasswordFault().orElseThrow().key()
                : refused.reason().key();
    }
}
