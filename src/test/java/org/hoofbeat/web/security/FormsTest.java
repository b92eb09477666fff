package org.hoofbeat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of other sites do nothing here, and readers of pages get no cookie. */
class FormsTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    private static final String NEW_FACTOR = "/account/second-factor";

    @Test
    void refusesAFormWithoutATokenOrWithAMadeUpOne() {
        SignedIn ana = site.signIn(Role.SPECIALIST);
        for (Map<String, String> fields : List.of(
                Map.<String, String>of(),
                Map.of("form-token", ""),
                Map.of("form-token", "made-up"),
                Map.of("form-token", "A".repeat(10_000)))) {
            HttpResponse<String> answer = ana.postExactly(NEW_FACTOR, fields);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("This form is no longer good");
        }
        assertThat(ana.post(NEW_FACTOR, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenIsWorthNothingInAnotherSession() {
        SignedIn ana = site.signIn(Role.SPECIALIST);
        SignedIn bo = site.signIn(Role.SPECIALIST);
        assertThat(ana.postExactly(NEW_FACTOR, Map.of("form-token", bo.formToken()))
                        .statusCode())
                .isEqualTo(403);
        String readers = SignedIn.tokenIn(site.get("/login").body());
        assertThat(ana.postExactly(NEW_FACTOR, Map.of("form-token", readers)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void tokensDifferEachTimeSoThatCompressionTellsNothing() {
        SignedIn ana = site.signIn(Role.SPECIALIST);
        String first = ana.formToken();
        String second = ana.formToken();
        assertThat(first).isNotEqualTo(second).doesNotContain(ana.key());
        assertThat(ana.postExactly(NEW_FACTOR, Map.of("form-token", first)).statusCode())
                .isEqualTo(200);
        assertThat(ana.postExactly(NEW_FACTOR, Map.of("form-token", second)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/symptoms", "/term/HP:0001166", "/disease/MONDO:0007947", "/about", "/search?q=a"})
    void pagesGiveAReaderNoCookieAndStayAsKeepableAsTheyWere(String path) {
        HttpResponse<String> page = site.get(path);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        boolean kept = !path.startsWith("/search");
        assertThat(page.headers().firstValue("Cache-Control")).contains(kept ? "private, no-cache" : "no-store");
        assertThat(page.headers().firstValue("ETag").isPresent()).isEqualTo(kept);
        assertThat(page.body()).contains("For staff").doesNotContain("form-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/symptoms", "/disease/MONDO:0007947", "/search?q=a", "/desk", "/account"})
    void whatSomebodySeesWhoSignedInIsKeptNowhere(String path) {
        HttpResponse<String> page = site.signIn(Role.REVIEWER).get(path);
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @Test
    void anApiLooksAtNoCookieAndSetsNone() {
        SignedIn ana = site.signIn(Role.ADMINISTRATOR);
        HttpResponse<String> with =
                site.get("/api/v1/versions", "Cookie", ana.cookie(), "Origin", "https://example.org");
        HttpResponse<String> without = site.get("/api/v1/versions", "Origin", "https://example.org");
        assertThat(with.body()).isEqualTo(without.body());
        assertThat(with.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(with.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(with.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void theCookieOfAFormIsOnlySetByAPageThatHasOne() {
        HttpResponse<String> login = site.get("/login");
        assertThat(login.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("form=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age"));
    }
}
