package org.hoofbeat.accounts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.accounts.password.Passwords.Cost;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.AuditEntry;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;

/** An empty desk with everything that knows accounts, cheap hashes, and a clock that stands still until it is moved. */
final class FreshDesk implements AutoCloseable, InstantSource {
    static final String PASSWORD = "grey kettle under nine bridges";
    static final String OTHER = "seven lamps beside the old canal";

    final DeskDatabase database;
    final Passwords passwords = new Passwords(new Cost(64, 1));
    final Accounts accounts;
    final Logins logins;
    final Sessions sessions;
    final SecondFactors factors;

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    FreshDesk(Path folder) {
        database = DeskDatabase.open(new DeskPlace.File(folder.resolve("desk.db")));
        accounts = new Accounts(database, passwords, this);
        logins = new Logins(database, passwords, this);
        sessions = new Sessions(database, SessionLength.USUAL, this);
        factors = new SecondFactors(database, this);
    }

    Account add(String name, Role role) {
        return accounts.addWithPassword("test", name, "", role, PASSWORD);
    }

    /** Gives an account a second factor and returns its secret; the step of the code that did it is over. */
    String enrol(Account account) {
        String secret = Totp.newSecret();
        factors.enrol(account.id(), secret, Totp.code(secret, now));
        later(Duration.ofSeconds(30));
        return secret;
    }

    /** What was written into the audit, the oldest first: action and detail. */
    List<String> audit() {
        return database
                .<List<AuditEntry>>read(tx -> new AuditLog(tx).listBefore(Long.MAX_VALUE, 1000))
                .reversed()
                .stream()
                .map(entry -> (entry.action() + " " + entry.detail()).strip())
                .toList();
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void close() {
        database.close();
    }
}
