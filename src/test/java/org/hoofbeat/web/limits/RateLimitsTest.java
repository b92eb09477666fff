package org.hoofbeat.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.hoofbeat.app.OwnSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitsTest {
    private static OwnSite site;

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = OwnSite.start(
                folder,
                Map.of(
                        "HOOFBEAT_LIMITS_FORMS_PER_MINUTE", "10",
                        "HOOFBEAT_LIMITS_APIS_PER_MINUTE", "20",
                        "HOOFBEAT_SERVER_TRUSTED_PROXIES", "127.0.0.0/8"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theEleventhAttemptWithinAMinuteHasToWaitAndRejectedOnesCount() {
        String ana = "198.51.100.1";
        for (int i = 0; i < 10; i++) {
            // Without a token: refused by the form, and counted all the same.
            assertThat(attempt(i % 2 == 0 ? "/login" : "/reset", ana).statusCode())
                    .as("attempt %d", i)
                    .isEqualTo(403);
        }
        HttpResponse<String> answer = attempt("/login", ana);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 7);
        assertThat(answer.body()).contains("Too many attempts", "<html lang=\"en\">");
        assertThat(attempt("/login/code", ana).statusCode()).isEqualTo(429);
        assertThat(attempt("/login", "198.51.100.2").statusCode()).isEqualTo(403);
    }

    @Test
    void readingIsNotLimited() {
        for (int i = 0; i < 40; i++) {
            assertThat(site.get("/login", "X-Forwarded-For", "198.51.100.3").statusCode())
                    .isEqualTo(200);
            assertThat(site.get("/api/v1/versions", "X-Forwarded-For", "198.51.100.3")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theApisThatImitateOthersAreLimitedWhereTheHostSaysSo() {
        for (int i = 0; i < 20; i++) {
            assertThat(site.get("/v3/api/nothing", "X-Forwarded-For", "198.51.100.4")
                            .statusCode())
                    .isNotEqualTo(429);
        }
        assertThat(site.get("/v3/api/nothing", "X-Forwarded-For", "198.51.100.4")
                        .statusCode())
                .isEqualTo(429);
        assertThat(site.get("/symptoms", "X-Forwarded-For", "198.51.100.4").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> attempt(String path, String address) {
        return site.post(path, Map.of("name", "x"), "X-Forwarded-For", address);
    }
}
