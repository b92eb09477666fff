package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;

class DeskKeyTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Account ANA = new Account("1", "Ana", "Ana B.", Role.REVIEWER, false, NOON, NOON);
    private static final Credentials WITH_SECRET = new Credentials("", "JBSWY3DPEHPK3PXP", "", 0, Instant.EPOCH);

    @Test
    void isMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
        assertThat(DeskKey.open(key.file()).id()).isEqualTo(key.id());
    }

    @Test
    void aSecretIsNotReadableInTheDatabase() {
        insert();

        assertThat(stored()).startsWith("sealed1:" + key.id() + ":").doesNotContain("JBSW");
        assertThat(credentials()).isEqualTo(WITH_SECRET);
    }

    @Test
    void sealingTheSameTwiceShowsNothing() {
        assertThat(key.seal("a", "x/1")).isNotEqualTo(key.seal("a", "x/1"));
    }

    @Test
    void aValueThatWasMovedOrChangedDoesNotOpen() {
        String sealed = key.seal("secret", "account.totp_secret/1");
        String changed = sealed.substring(0, sealed.length() - 5) + "AAAA=";

        assertThatThrownBy(() -> key.open(sealed, "account.totp_secret/2")).isInstanceOf(SealedAwayException.class);
        assertThatThrownBy(() -> key.open(changed, "account.totp_secret/1")).isInstanceOf(SealedAwayException.class);
    }

    @Test
    void anotherKeySaysWhichOneIsNeeded() {
        String sealed = key.seal("secret", "x/1");
        DeskKey other = DeskKey.open(folder.resolve("other.key"));

        assertThatThrownBy(() -> other.open(sealed, "x/1"))
                .isInstanceOf(SealedAwayException.class)
                .hasMessageContaining(key.id())
                .hasMessageContaining("other.key");
    }

    @Test
    void rotationSealsEverythingAnewAndForgetsTheOldKey() throws IOException {
        insert();
        String before = key.id();

        assertThat(SealedColumns.rotate(desk)).isEqualTo(1);

        assertThat(key.id()).isNotEqualTo(before);
        assertThat(stored()).contains(key.id()).doesNotContain(before);
        assertThat(credentials()).isEqualTo(WITH_SECRET);
        assertThat(Files.readAllLines(key.file())).hasSize(1);
    }

    @Test
    void aRotationThatWasKilledHalfwayLosesNothing() {
        insert();
        key.beginRotation(); // and then the process ends

        DeskKey again = DeskKey.open(key.file());
        desk.close();
        desk = DeskDatabase.open(place, again);

        assertThat(credentials()).isEqualTo(WITH_SECRET);
        assertThat(SealedColumns.rotate(desk)).isEqualTo(1);
        assertThat(credentials()).isEqualTo(WITH_SECRET);
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws IOException {
        Files.writeString(folder.resolve("no.key"), "hello\n");

        assertThatThrownBy(() -> DeskKey.open(folder.resolve("no.key")))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("no.key is no key");
    }

    private void insert() {
        desk.writing(tx -> new AccountTable(tx).insert(ANA, WITH_SECRET));
    }

    private Credentials credentials() {
        return desk.read(tx -> new AccountTable(tx).getCredentials("1"));
    }

    private String stored() {
        return desk.read(
                tx -> tx.sql().fetchSingle("select totp_secret from account").get(0, String.class));
    }
}
