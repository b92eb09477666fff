package org.hoofbeat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.SessionTable;
import org.hoofbeat.store.desk.SessionTable.StoredSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    private FreshDesk desk;
    private Account ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new FreshDesk(folder);
        ana = desk.add("ana", Role.SPECIALIST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void knowsSomebodyByTheKeyAndKeepsOnlyItsHash() {
        String key = desk.sessions.open(ana);
        assertThat(desk.sessions.find(key)).contains(new Person.Member(ana.id(), "ana", Role.SPECIALIST));
        assertThat(desk.sessions.find("")).isEmpty();
        assertThat(desk.sessions.find(key + "x")).isEmpty();
        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.toString()).doesNotContain(key);
            assertThat(row.idHash()).isEqualTo(Secret.hash(key)).hasSize(64);
            assertThat(desk.sessions.find(row.idHash())).isEmpty();
        });
    }

    @Test
    void endsAfterTwoHoursWithoutARequest() {
        String key = desk.sessions.open(ana);
        desk.later(SessionLength.USUAL.idle().minusSeconds(1));
        assertThat(desk.sessions.find(key)).isPresent();
        desk.later(SessionLength.USUAL.idle().minusSeconds(1));
        assertThat(desk.sessions.find(key)).isPresent();
        desk.later(SessionLength.USUAL.idle());
        assertThat(desk.sessions.find(key)).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        String key = desk.sessions.open(ana);
        for (int hour = 1; hour < 12; hour++) {
            desk.later(Duration.ofHours(1));
            assertThat(desk.sessions.find(key)).as("hour %d", hour).isPresent();
        }
        desk.later(Duration.ofHours(1));
        assertThat(desk.sessions.find(key)).isEmpty();
    }

    @Test
    void writesThatSomebodyIsHereAtMostOnceAMinute() {
        String key = desk.sessions.open(ana);
        Instant opened = desk.instant();
        desk.later(Duration.ofSeconds(59));
        desk.sessions.find(key);
        assertThat(stored().getFirst().seen()).isEqualTo(opened);
        desk.later(Duration.ofSeconds(1));
        desk.sessions.find(key);
        assertThat(stored().getFirst().seen()).isEqualTo(opened.plusSeconds(60));
    }

    @Test
    void takesTheRoleOfNowAndNotOfTheLogin() {
        String key = desk.sessions.open(ana);
        desk.accounts.changeRole("test", ana.id(), Role.REVIEWER);
        assertThat(desk.sessions.find(key).orElseThrow().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void twoSessionsOfOnePersonAreApart() {
        String desktop = desk.sessions.open(ana);
        String phone = desk.sessions.open(ana);
        assertThat(desk.sessions.list(ana.id(), phone)).hasSize(2).satisfiesOnlyOnce(open -> assertThat(open.present())
                .isTrue());
        desk.sessions.end(desktop);
        assertThat(desk.sessions.find(desktop)).isEmpty();
        assertThat(desk.sessions.find(phone)).isPresent();
        desk.sessions.endAll(ana.id());
        assertThat(desk.sessions.find(phone)).isEmpty();
    }

    @Test
    void whoStillOwesTheCodeHasNoSession() {
        String key = desk.sessions.awaitCode(ana);
        assertThat(desk.sessions.find(key)).isEmpty();
        assertThat(desk.sessions.findAwaitingCode(key)).contains(ana.id());
        assertThat(desk.sessions.list(ana.id(), key)).isEmpty();
        assertThat(desk.sessions.findAwaitingCode(desk.sessions.open(ana))).isEmpty();
        desk.later(Sessions.FOR_THE_CODE);
        assertThat(desk.sessions.findAwaitingCode(key)).isEmpty();
    }

    private List<StoredSession> stored() {
        return desk.database.read(tx -> new SessionTable(tx).listOf(ana.id(), desk.instant()));
    }
}
