package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.store.desk.SessionTable.StoredSession;
import org.junit.jupiter.api.Test;

class SessionTableTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final StoredSession SESSION = new StoredSession("hash", "1", NOON, NOON, NOON.plusSeconds(60), "{}");

    @Test
    void savesAndReplaces() {
        var later = new StoredSession("hash", "1", NOON, NOON.plusSeconds(30), NOON.plusSeconds(90), "{\"a\":1}");
        desk.writing(tx -> new SessionTable(tx).save(SESSION));
        desk.writing(tx -> new SessionTable(tx).save(later));

        assertThat(find("hash", NOON)).contains(later);
    }

    @Test
    void anExpiredSessionIsNotFoundToTheMillisecond() {
        desk.writing(tx -> new SessionTable(tx).save(SESSION));

        assertThat(find("hash", NOON.plusMillis(59_999))).contains(SESSION);
        assertThat(find("hash", NOON.plusMillis(60_000))).isEmpty();
        assertThat(desk.<Integer>write(tx -> new SessionTable(tx).deleteExpired(NOON.plusMillis(60_000))))
                .isEqualTo(1);
    }

    @Test
    void endsAllSessionsOfAnAccount() {
        desk.writing(tx -> {
            var table = new SessionTable(tx);
            table.save(SESSION);
            table.save(new StoredSession("other", "2", NOON, NOON, NOON.plusSeconds(60), "{}"));
            table.deleteOf("1");
        });

        assertThat(desk.<List<StoredSession>>read(tx -> new SessionTable(tx).listOf("1", NOON)))
                .isEmpty();
        assertThat(find("other", NOON)).isPresent();
    }

    private Optional<StoredSession> find(String idHash, Instant now) {
        return desk.read(tx -> new SessionTable(tx).find(idHash, now));
    }
}
