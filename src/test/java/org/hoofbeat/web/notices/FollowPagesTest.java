package org.hoofbeat.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.app.OwnSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.notices.TinyMailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following a disease from the page to the letter and out again, on a site that sends its mail to this test. */
class FollowPagesTest {
    private static final Pattern LINK =
            Pattern.compile("https://rare\\.example\\.org(/follow/\\w+\\?code=[A-Za-z0-9_-]+)");
    private static final TinyMailServer MAIL = TinyMailServer.start();

    @TempDir
    static Path folder;

    private static OwnSite site;

    @BeforeAll
    static void start() {
        site = OwnSite.start(
                folder,
                Map.of(
                        "HOOFBEAT_SERVER_BASE_URL", "https://rare.example.org",
                        "HOOFBEAT_HOST_NAME", "Centre",
                        "HOOFBEAT_LIMITS_FORMS_PER_MINUTE", "0",
                        "HOOFBEAT_MAIL_HOST", "127.0.0.1",
                        "HOOFBEAT_MAIL_PORT", Integer.toString(MAIL.port()),
                        "HOOFBEAT_MAIL_SECURITY", "none",
                        "HOOFBEAT_MAIL_FROM", "desk@example.org"));
    }

    @AfterAll
    static void stop() {
        site.close();
        MAIL.close();
    }

    private static HttpResponse<String> send(String path, Map<String, String> fields) {
        return send(path, path, fields);
    }

    private static HttpResponse<String> send(String from, String path, Map<String, String> fields) {
        HttpResponse<String> form = site.get(from);
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var all = new HashMap<>(fields);
        all.put("form-token", SignedIn.tokenIn(form.body()));
        return site.post(path, all, "Cookie", cookie);
    }

    private static String awaitLetter(int count) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (MAIL.letters().size() < count) {
            assertThat(Instant.now()).as("no letter came").isBefore(end);
            Thread.sleep(50);
        }
        return MAIL.letters().get(count - 1).replace("=\n", "").replace("=3D", "=");
    }

    @Test
    void aReaderConfirmsAndStopsAnAlert() throws Exception {
        HttpResponse<String> sent = send("/follow/disease?id=MONDO:0007947", Map.of("mail", "ana@example.org"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("a letter is on its way").doesNotContain("ana@example.org");
        Matcher link = LINK.matcher(awaitLetter(1));
        assertThat(link.find()).isTrue();
        String path = link.group(1);

        assertThat(site.get(path).body()).contains("Yes, write to me", "Marfan syndrome");
        assertThat(site.get(path).body()).as("opening the link changes nothing").contains("Yes, write to me");
        assertThat(site.get(path).headers().firstValue("Cache-Control")).contains("no-store");
        String code = path.substring(path.indexOf('=') + 1);
        assertThat(send(path, "/follow/confirm", Map.of("code", code)).body()).contains("You will hear from us");

        HttpResponse<String> stopped = site.post(
                "/follow/stop?code=" + code, Map.of("List-Unsubscribe", "One-Click")); // As a mail program does it.
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.body()).contains("your address was deleted");
        assertThat(site.get("/follow/stop?code=" + code).statusCode()).isEqualTo(404);
    }

    @Test
    void theFormIsOnlyBelievedFromOurPage() {
        assertThat(site.post("/follow/disease?id=MONDO:0007947", Map.of("mail", "x@example.org"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        HttpResponse<String> refused =
                send("/follow/disease?id=MONDO:0007947", Map.of("mail", "x@example.org\nBcc: y@example.org"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("no e-mail address");
    }

    @Test
    void aFeedNamesItselfUnderTheSitesAddress() {
        HttpResponse<String> feed = site.get("/feed/disease?page=2&id=OMIM:154700");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(feed.body())
                .contains("href=\"https://rare.example.org/feed/disease?id=MONDO:0007947\"")
                .contains("href=\"https://rare.example.org/disease/MONDO:0007947\"");
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/feed/disease?id=OMIM:154700", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        assertThat(site.get("/feed/nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/feed/disease").statusCode()).isEqualTo(400);
        assertThat(site.get("/follow/disease?id=MONDO:9999999").statusCode()).isEqualTo(400);
        assertThat(site.get("/follow/confirm?code=x").statusCode()).isEqualTo(404);
        assertThat(site.get("/follow/stop").statusCode()).isEqualTo(404);
    }
}
