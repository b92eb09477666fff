package org.hoofbeat.accounts;

import java.time.Instant;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.Tx;

/** Writes what was done to an account into the audit, in the transaction that does it. */
record Audit(Tx tx, Instant now) {
    static Audit of(Tx tx, Instant now) {
        return new Audit(tx, now);
    }

    void write(String actor, String action, Account account) {
        write(actor, action, account, "");
    }

    void write(String actor, String action, Account account, String detail) {
        new AuditLog(tx).append(now, actor, action, "account:" + account.id(), detail);
    }
}
