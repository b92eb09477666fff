package org.hoofbeat.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoofbeat.accounts.Accounts.WithToken;
import org.hoofbeat.app.OwnSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What of a login is left behind: a session for the next start, hashes in the database, and nothing in the logs. */
class RestartTest {
    private static final String PASSWORD = "grey kettle under nine bridges";
    private static final Map<String, String> HTTPS = Map.of("HOOFBEAT_SERVER_BASE_URL", "https://rare.example.org");

    @Test
    void aSessionSurvivesAndItsKeyIsNowhereButInTheBrowser(@TempDir Path folder) throws IOException {
        String token;
        String session;
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        root.addAppender(log);
        try {
            try (OwnSite site = OwnSite.start(folder, HTTPS)) {
                WithToken ana = site.accounts().add("test", "ana", "", Role.SPECIALIST);
                token = ana.token();
                session = signIn(site, token);
                assertThat(site.get("/desk", "Cookie", "session=" + session).statusCode())
                        .isEqualTo(303);
            }
            try (OwnSite site = OwnSite.start(folder, HTTPS)) {
                assertThat(site.get("/desk", "Cookie", "__Host-session=" + session)
                                .statusCode())
                        .isEqualTo(200);
                assertThat(site.get("/login?to=//x", "Cookie", "__Host-session=" + session)
                                .headers()
                                .firstValue("Location"))
                        .contains("/desk");
            }
        } finally {
            root.detachAppender(log);
        }
        String said = String.join("\n", lines(log.list));
        assertThat(said).doesNotContain(PASSWORD, token, session);
        for (Path file : files(folder.resolve("data"))) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(PASSWORD, token, session);
        }
    }

    /** Over HTTPS cookies are secure, and of this host alone. */
    private static String signIn(OwnSite site, String token) {
        HttpResponse<String> reset = site.get("/reset");
        String form = cookie(reset, "__Host-form");
        HttpResponse<String> chosen = site.post(
                "/reset",
                Map.of(
                        "code", token,
                        "password", PASSWORD,
                        "repeated", PASSWORD,
                        "form-token", SignedIn.tokenIn(reset.body())),
                "Cookie",
                "__Host-form=" + form);
        assertThat(chosen.statusCode()).isEqualTo(200);
        HttpResponse<String> login = site.post(
                "/login",
                Map.of("name", "ana", "password", PASSWORD, "form-token", SignedIn.tokenIn(reset.body())),
                "Cookie",
                "__Host-form=" + form);
        return cookie(login, "__Host-session");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        String line = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        return line.split("[=;]")[1];
    }

    private static List<String> lines(List<ILoggingEvent> events) {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(events)) {
            lines.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
        return lines;
    }

    /** Logs of requests and the database, with what it has not folded in yet; the search engine knows nothing of accounts. */
    private static List<Path> files(Path data) {
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("desk.db")
                            || file.startsWith(data.resolve("logs")))
                    .toList();
            assertThat(found).hasSizeGreaterThan(1);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
