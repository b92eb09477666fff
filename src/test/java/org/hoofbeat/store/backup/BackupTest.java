package org.hoofbeat.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.BothDatabases;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskKey;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.PostgresForTests;
import org.hoofbeat.store.desk.SealedColumns;
import org.junit.jupiter.api.Test;

class BackupTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Account ANA = new Account("1", "Ana", "Ana\tB.\n\\", Role.REVIEWER, false, NOON, NOON);
    private static final Credentials SECRET = new Credentials("hash", "totp", "", 2, NOON);

    @Test
    void everythingComesBackInADatabaseOfEitherKind() throws IOException {
        fill();
        Path raw = Files.createDirectories(folder.resolve("raw/trials"));
        Files.writeString(raw.resolve("1.segment"), "records");
        Path file = folder.resolve("a.backup");

        BackupWriter.Written written = BackupWriter.write(desk, folder.resolve("raw"), false, file);

        assertThat(written.rows()).isEqualTo(4);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (BackupReader reader = BackupReader.open(file);
                DeskDatabase other = DeskDatabase.open(emptyPlaceOfTheOtherKind(), key)) {
            assertThat(reader.header().keyId()).isEqualTo(key.id());
            assertThat(reader.loadDesk(other)).isEqualTo(4);
            assertThat(reader.extractRaw(folder.resolve("raw2"))).isEqualTo(1);
            assertThat(other.<List<Account>>read(tx -> new AccountTable(tx).list()))
                    .containsExactly(ANA);
            assertThat(other.<Credentials>read(tx -> new AccountTable(tx).getCredentials("1")))
                    .isEqualTo(SECRET);
            assertThat(other.<AuditCheck>read(AuditCheck::of)).isEqualTo(desk.<AuditCheck>read(AuditCheck::of));
        }
        assertThat(folder.resolve("raw2/trials/1.segment")).hasContent("records");
    }

    @Test
    void isOfOneMomentWhileOthersWrite() throws InterruptedException {
        desk.writing(tx -> setBoth(tx, 0));
        var stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 1; !stop.get(); i++) {
                int number = i;
                desk.writing(tx -> setBoth(tx, number));
            }
        });
        Path file = folder.resolve("busy.backup");

        BackupWriter.write(desk, folder.resolve("raw"), false, file);
        stop.set(true);
        writer.join();

        try (BackupReader reader = BackupReader.open(file);
                DeskDatabase other = DeskDatabase.open(new DeskPlace.File(folder.resolve("other.db")), key)) {
            reader.loadDesk(other);
            Map<String, String> both = other.read(tx -> Map.of(
                    "a", new MetaTable(tx).find("a").orElseThrow(),
                    "z", new MetaTable(tx).find("z").orElseThrow()));
            assertThat(both.get("a")).isEqualTo(both.get("z"));
            AuditCheck check = other.read(AuditCheck::of);
            assertThat(check.isWhole()).isTrue();
            assertThat(check.entries()).isEqualTo(Long.parseLong(both.getOrDefault("a", "")) + 1);
        }
    }

    @Test
    void theKeyIsInItOnlyWhenAskedFor() {
        BackupWriter.write(desk, folder.resolve("raw"), false, folder.resolve("without.backup"));
        BackupWriter.write(desk, folder.resolve("raw"), true, folder.resolve("with.backup"));

        try (BackupReader without = BackupReader.open(folder.resolve("without.backup"));
                BackupReader with = BackupReader.open(folder.resolve("with.backup"))) {
            without.extractKey(folder.resolve("none.key"));
            with.extractKey(folder.resolve("same.key"));
        }

        assertThat(folder.resolve("none.key")).doesNotExist();
        assertThat(DeskKey.open(folder.resolve("same.key")).id()).isEqualTo(key.id());
    }

    @Test
    void withoutTheKeyAnAccountWithASecondFactorIsClosedAndNamed() {
        fill();
        Path file = folder.resolve("a.backup");
        BackupWriter.write(desk, folder.resolve("raw"), false, file);

        try (BackupReader reader = BackupReader.open(file);
                DeskDatabase other = DeskDatabase.open(
                        new DeskPlace.File(folder.resolve("other.db")), DeskKey.open(folder.resolve("another.key")))) {
            reader.loadDesk(other);
            assertThat(SealedColumns.closeWhatIsSealedAway(other)).containsExactly("Ana");
            assertThat(other.<Credentials>read(tx -> new AccountTable(tx).getCredentials("1")))
                    .isEqualTo(new Credentials("", "", "", 2, NOON));
        }
    }

    @Test
    void aByteThatChangedAnywhereIsNoticed() throws IOException {
        fill();
        Path file = folder.resolve("a.backup");
        BackupWriter.write(desk, folder.resolve("raw"), false, file);
        byte[] whole = Files.readAllBytes(file);
        int unnoticed = 0;
        for (int at = 0; at < whole.length; at += 97) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Path damaged = Files.write(folder.resolve("damaged.backup"), changed);
            try (BackupReader reader = BackupReader.open(damaged);
                    DeskDatabase other =
                            DeskDatabase.open(new DeskPlace.File(folder.resolve("other" + at + ".db")), key)) {
                // Bytes of the container that mean nothing, such as times, may change; then all is there still.
                assertThat(reader.loadDesk(other)).isEqualTo(4);
                unnoticed++;
            } catch (DamagedBackupException noticed) {
                assertThat(noticed).hasMessageContaining("nothing was changed");
            }
        }
        assertThat(unnoticed).isLessThan(whole.length / 97 / 2);
    }

    @Test
    void aFileThatIsNoBackupOrNotAllOfItIsRefused() throws IOException {
        fill();
        Path file = folder.resolve("a.backup");
        BackupWriter.write(desk, folder.resolve("raw"), false, file);
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(folder.resolve("text"), "hello");

        assertThatThrownBy(() -> BackupReader.open(half)).isInstanceOf(DamagedBackupException.class);
        assertThatThrownBy(() -> BackupReader.open(text))
                .isInstanceOf(DamagedBackupException.class)
                .hasMessageContaining("no backup of Hoofbeat");
    }

    private void fill() {
        desk.writing(tx -> {
            new AccountTable(tx).insert(ANA, SECRET);
            new MetaTable(tx).set("word", "");
            new AuditLog(tx).append(NOON, "command-line", "account.add", "account:1", "");
        });
    }

    private static void setBoth(org.hoofbeat.store.desk.Tx tx, int number) {
        new MetaTable(tx).set("a", "" + number);
        new AuditLog(tx).append(NOON, "test", "test.count", "" + number, "");
        new MetaTable(tx).set("z", "" + number);
    }

    private DeskPlace emptyPlaceOfTheOtherKind() {
        return kind == Kind.POSTGRESQL
                ? new DeskPlace.File(folder.resolve("other.db"))
                : PostgresForTests.emptyDatabase();
    }
}
