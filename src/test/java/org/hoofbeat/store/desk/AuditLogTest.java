package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.hoofbeat.model.people.AuditEntry;
import org.junit.jupiter.api.Test;

class AuditLogTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void chainsEachEntryToTheOneBefore() {
        AuditEntry first = append("account.add", "account:1");
        AuditEntry second = append("account.disable", "account:1");

        assertThat(first.previous()).isEqualTo(AuditLog.BEGINNING);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(desk.<AuditCheck>read(AuditCheck::of)).isEqualTo(new AuditCheck(2, second.hash(), ""));
        assertThat(desk.<java.util.List<AuditEntry>>read(tx -> new AuditLog(tx).listOf("account:1", 10)))
                .containsExactly(second, first);
    }

    @Test
    void theDatabaseItselfRefusesChanges() {
        append("account.add", "account:1");

        for (String change : new String[] {"update audit set actor = 'somebody else'", "delete from audit"}) {
            assertThatThrownBy(() -> behindOurBack(change)).hasMessageContaining("rows of audit never change");
        }
        assertThat(desk.<AuditCheck>read(AuditCheck::of).isWhole()).isTrue();
    }

    @Test
    void showsWhichEntryWasChangedByForce() throws SQLException {
        append("account.add", "account:1");
        append("account.add", "account:2");
        append("account.add", "account:3");
        takeTheGuardsAway();

        behindOurBack("update audit set object = 'account:7' where sequence = 2");

        AuditCheck check = desk.read(AuditCheck::of);
        assertThat(check.entries()).isEqualTo(1);
        assertThat(check.problem()).isEqualTo("entry 2 was changed");
    }

    @Test
    void showsWhichEntryWasTakenOut() throws SQLException {
        append("account.add", "account:1");
        append("account.add", "account:2");
        append("account.add", "account:3");
        takeTheGuardsAway();

        behindOurBack("delete from audit where sequence = 2");

        assertThat(desk.<AuditCheck>read(AuditCheck::of).problem()).isEqualTo("entry 2 is missing");
    }

    @Test
    void showsThatTheEndWasCutOffAlsoAfterTheNextEntry() throws SQLException {
        append("account.add", "account:1");
        append("account.add", "account:2");
        append("account.add", "account:3");
        takeTheGuardsAway();

        behindOurBack("delete from audit where sequence = 3");

        assertThat(problem()).isEqualTo("entries after 2 were cut off, or its seal was changed");
        append("account.add", "account:4");
        assertThat(problem()).contains("entry 3 says that entries were cut off", "the seal was on entry 3");
        assertThat(SealedColumns.rotate(desk)).isZero();
        assertThat(problem()).contains("entry 3 says that entries were cut off");
    }

    @Test
    void aSealThatWasWrittenAnewWithoutTheKeyIsNone() throws SQLException {
        AuditEntry first = append("account.add", "account:1");
        append("account.add", "account:2");
        takeTheGuardsAway();
        behindOurBack("delete from audit where sequence = 2");
        behindOurBack("update meta set value = '1 %s %s %s' where name = 'audit.seal'"
                .formatted(first.hash(), key.id(), "0".repeat(64)));
        assertThat(problem()).contains("its seal was changed");
        behindOurBack("delete from meta where name = 'audit.seal'");
        assertThat(problem()).contains("its end has no seal");
        append("account.add", "account:4");
        assertThat(desk.<java.util.List<AuditEntry>>read(tx -> new AuditLog(tx).listBefore(Long.MAX_VALUE, 9)))
                .extracting(AuditEntry::action)
                .containsExactly("account.add", "audit.sealed", "account.add");
    }

    @Test
    void theSealOutlivesAChangeOfKeys() {
        append("account.add", "account:1");
        assertThat(SealedColumns.rotate(desk)).isZero();
        assertThat(problem()).isEmpty();
        append("account.add", "account:2");
        assertThat(desk.<AuditCheck>read(AuditCheck::of).entries()).isEqualTo(2);
        assertThat(problem()).isEmpty();
    }

    @Test
    void anAuditThatIsEmptyIsWhole() {
        assertThat(problem()).isEmpty();
    }

    private String problem() {
        return desk.<AuditCheck>read(AuditCheck::of).problem();
    }

    private AuditEntry append(String action, String object) {
        return desk.write(tx -> new AuditLog(tx).append(NOON, "command-line", action, object, ""));
    }

    private void takeTheGuardsAway() throws SQLException {
        if (kind == Kind.SQLITE) {
            behindOurBack("drop trigger audit_no_update");
            behindOurBack("drop trigger audit_no_delete");
        } else {
            behindOurBack("drop trigger audit_no_change on audit");
        }
    }

    private void behindOurBack(String statement) throws SQLException {
        try (Connection connection =
                        switch (place) {
                            case DeskPlace.File file -> DriverManager.getConnection("jdbc:sqlite:" + file.path());
                            case DeskPlace.Server server ->
                                DriverManager.getConnection(server.url(), server.user(), server.password());
                        };
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
