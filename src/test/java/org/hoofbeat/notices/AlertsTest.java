package org.hoofbeat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.store.desk.SealedColumns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsTest extends LettersOnTheirWay {
    private static final Pattern CODE = Pattern.compile("code=3D([A-Za-z0-9_-]{32})|code=([A-Za-z0-9_-]{32})");

    private final Shelf shelf = new Shelf();
    private Alerts alerts;
    private Lookout lookout;

    /** Something to follow that the test fills. */
    private static final class Shelf implements Watched {
        final List<Hit> hits = new ArrayList<>();
        boolean closed;

        @Override
        public String kind() {
            return "shelf";
        }

        @Override
        public String tidy(String query) {
            if (query.isEmpty()) {
                throw new NotWatchableException("a shelf has a name");
            }
            return query;
        }

        @Override
        public String title(String query, Locale language) {
            return "Shelf " + query;
        }

        @Override
        public String page(String query) {
            return "/shelf?" + query;
        }

        @Override
        public List<Hit> newest(String query, int most, Locale language) {
            if (closed) {
                throw new IllegalStateException("the shelf is being moved");
            }
            return List.copyOf(hits);
        }
    }

    @BeforeEach
    void openAlerts() {
        var watches = new Watches(List.of(shelf));
        var place = new Place(() -> URI.create("https://rare.example.org"), "Centre");
        alerts = new Alerts(desk, outbox, watches, place, () -> now);
        lookout = new Lookout(desk, outbox, watches, place, () -> now);
    }

    private void put(String id) {
        shelf.hits.addFirst(new Hit(id, "Title of " + id, "/book/" + id, now, "", "CC0"));
    }

    private String ask(String address) {
        alerts.ask(address, "shelf", "q=1", Locale.ENGLISH);
        assertThat(postman.deliver()).isOne();
        return codeIn(server.letters().getLast());
    }

    private static String codeIn(String letter) {
        Matcher code = CODE.matcher(letter.replace("=\n", ""));
        assertThat(code.find()).as(letter).isTrue();
        return code.group(1) == null ? code.group(2) : code.group(1);
    }

    @Test
    void nobodyIsWrittenToWhoDidNotSayYes() {
        put("a");
        String code = ask("ana@example.org");
        put("b");
        later(Duration.ofDays(2));
        assertThat(lookout.look()).isZero();
        assertThat(alerts.find(code).orElseThrow().confirmed()).isFalse();
        assertThat(postman.deliver()).isZero();
    }

    @Test
    void tellsWhatIsNewOnceAndNotMoreThanOnceADay() {
        put("a");
        assertThat(alerts.confirm(ask("ana@example.org"))).isTrue();
        assertThat(lookout.look()).as("what was there before is nothing new").isZero();
        put("b");
        put("c");
        assertThat(lookout.look()).as("a day has not gone by").isZero();
        later(Lookout.EVERY);
        assertThat(lookout.look()).isOne();
        assertThat(postman.deliver()).isOne();
        assertThat(server.letters().getLast())
                .contains("Subject: Centre: 2 new or changed for Shelf q=1")
                .contains("Title of b", "Title of c", "https://rare.example.org/book/c", "CC0")
                .contains("List-Unsubscribe: <https://rare.example.org/follow/stop?code=")
                .doesNotContain("Title of a");
        later(Lookout.EVERY);
        assertThat(lookout.look()).isZero();
    }

    @Test
    void whatGoesAndComesBackIsNotNewAgain() {
        put("a");
        alerts.confirm(ask("ana@example.org"));
        assertThat(lookout.look()).isZero();
        shelf.hits.clear();
        later(Lookout.EVERY);
        assertThat(lookout.look()).isZero();
        put("a");
        later(Lookout.EVERY);
        assertThat(lookout.look()).isZero();
    }

    @Test
    void theWordOfAnyLetterStopsThemAndForgetsTheAddress() {
        String code = ask("ana@example.org");
        alerts.confirm(code);
        assertThat(lookout.look()).isZero();
        put("b");
        later(Lookout.EVERY);
        assertThat(lookout.look()).isOne();
        postman.deliver();
        assertThat(alerts.stop(codeIn(server.letters().getLast()))).isTrue();
        put("c");
        later(Lookout.EVERY);
        assertThat(lookout.look()).isZero();
        assertThat(alerts.find(code)).isEmpty();
        assertThat(alerts.stop(code)).isFalse();
        assertThat(alerts.confirm(code)).isFalse();
    }

    @Test
    void aWordThatNobodyConfirmedInTimeIsGoodNoMore() {
        String code = ask("ana@example.org");
        later(Alerts.TO_CONFIRM);
        assertThat(alerts.find(code)).isEmpty();
        assertThat(alerts.confirm(code)).isFalse();
    }

    @Test
    void aStrangerCannotFillSomebodysMailbox() {
        for (int i = 0; i < 10; i++) {
            alerts.ask("ana@example.org", "shelf", "q=" + i, Locale.ENGLISH);
            alerts.ask("ANA@example.org", "shelf", "q=" + i, Locale.ENGLISH);
        }
        assertThat(postman.deliver()).isEqualTo(3);
        later(Alerts.TO_CONFIRM.plusSeconds(1));
        alerts.ask("ana@example.org", "shelf", "q=1", Locale.ENGLISH);
        assertThat(postman.deliver()).isOne();
    }

    @Test
    void whatCannotBeLookedForNowIsLookedForLaterAndHoldsUpNobody() {
        alerts.confirm(ask("ana@example.org"));
        assertThat(lookout.look()).isZero();
        later(Lookout.EVERY);
        put("b");
        shelf.closed = true;
        assertThat(lookout.look()).isZero();
        shelf.closed = false;
        assertThat(lookout.look()).as("not at once").isZero();
        later(Duration.ofHours(1));
        assertThat(lookout.look()).isOne();
    }

    @Test
    void writesInTheLanguageOfWhoAsked() {
        alerts.ask("ana@example.org", "shelf", "q=1", Locale.of("es"));
        postman.deliver();
        assertThat(server.letters().getLast()).contains("Subject: Centre: confirme su aviso");
    }

    @Test
    void keepsAddressesSealedThroughAChangeOfKeys() throws Exception {
        String code = ask("ana@example.org");
        assertThat(SealedColumns.rotate(desk)).isEqualTo(1);
        assertThat(alerts.confirm(code)).isTrue();
        if (kind == Kind.SQLITE) {
            desk.close();
            assertThat(java.nio.file.Files.readString(folder.resolve("desk.db"), StandardCharsets.ISO_8859_1))
                    .contains("shelf")
                    .doesNotContain("ana@example.org", code, "q=1");
        }
    }

    @Test
    void refusesWhatNobodyCanFollow() {
        assertThatThrownBy(() -> alerts.ask("ana@example.org", "nothing", "q=1", Locale.ENGLISH))
                .isInstanceOf(NotWatchableException.class)
                .hasMessageContaining("shelf");
        assertThatThrownBy(() -> alerts.ask("ana@example.org", "shelf", "", Locale.ENGLISH))
                .isInstanceOf(NotWatchableException.class);
        assertThatThrownBy(() -> alerts.ask("ana", "shelf", "q=1", Locale.ENGLISH))
                .isInstanceOf(LetterRefusedException.class);
    }
}
