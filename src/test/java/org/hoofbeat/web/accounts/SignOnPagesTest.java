package org.hoofbeat.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoofbeat.accounts.oidc.StandInProvider;
import org.hoofbeat.accounts.oidc.StandInProvider.Asked;
import org.hoofbeat.app.OwnSite;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Single sign-on against a provider that really answers, and every way in which its word must not be taken. */
@TestMethodOrder(OrderAnnotation.class)
class SignOnPagesTest {
    private static final String REFUSED = "/login?refused=yes";

    private static StandInProvider provider;
    private static OwnSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        provider = new StandInProvider();
        Path secret = Files.writeString(folder.resolve("client-secret"), StandInProvider.SECRET + "\n");
        site = OwnSite.start(
                folder,
                Map.of(
                        "HOOFBEAT_OIDC_ISSUER", provider.issuer(),
                        "HOOFBEAT_OIDC_CLIENT_ID", StandInProvider.CLIENT,
                        "HOOFBEAT_OIDC_CLIENT_SECRET_FILE", secret.toString(),
                        "HOOFBEAT_OIDC_LABEL", "the clinic's login",
                        "HOOFBEAT_OIDC_ROLE_CLAIM", "groups",
                        "HOOFBEAT_OIDC_ROLES", "rare-desk=specialist;rare-chiefs=administrator",
                        "HOOFBEAT_LIMITS_FORMS_PER_MINUTE", "0"));
    }

    @AfterAll
    static void stop() {
        site.close();
        provider.close();
    }

    @Test
    @Order(1)
    void asksTheProviderNothingBeforeSomebodyComes() {
        HttpResponse<String> login = site.get("/login");
        assertThat(login.body()).contains("Sign in with the clinic's login");
        assertThat(provider.asked()).isZero();
    }

    @Test
    void sendsTheBrowserWithAChallengeAStateAndANonce() {
        Asked asked = new Attempt("/desk").asked;
        assertThat(asked.get("response_type")).isEqualTo("code");
        assertThat(asked.get("client_id")).isEqualTo(StandInProvider.CLIENT);
        assertThat(asked.get("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.get("scope")).contains("openid");
        assertThat(asked.get("redirect_uri"))
                .isEqualTo(site.resolve("/login/sign-on/return").toString());
        Asked again = new Attempt("/desk").asked;
        for (String fresh : List.of("state", "nonce", "code_challenge")) {
            assertThat(asked.get(fresh)).isNotEqualTo(again.get(fresh)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void letsInWhoHasARoleByTheClaimAndMakesTheAccount() {
        var attempt = new Attempt("/admin");
        String name = newName();
        HttpResponse<String> in = attempt.comeBack(name, claims -> claims.claim("groups", List.of("x", "rare-chiefs")));
        assertThat(location(in)).isEqualTo("/admin");
        assertThat(site.get("/admin", "Cookie", "session=" + sessionOf(in)).body())
                .contains(name, "The full name of " + name);
        assertThat(site.accounts().findByName(name).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void theRoleFollowsTheClaimAndWithoutOneTheWayInIsGone() {
        String name = newName();
        String subject = "subject of " + name;
        assertThat(location(
                        new Attempt("/desk").comeBack(subject, name, claims -> claims.claim("groups", "rare-desk"))))
                .isEqualTo("/desk");
        // Another name, the same person.
        assertThat(location(new Attempt("/desk")
                        .comeBack(subject, "married", claims -> claims.claim("groups", "rare-chiefs"))))
                .isEqualTo("/desk");
        assertThat(site.accounts().findByName(name).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(location(new Attempt("/desk").comeBack(subject, name, claims -> claims)))
                .isEqualTo(REFUSED);
    }

    @Test
    void letsInWhoHasAnAccountHereAndTheNameIsThenOnesOwn() {
        String name = newName();
        site.accounts().addWithPassword("test", name, "", Role.REVIEWER, "grey kettle under nine bridges");
        assertThat(location(new Attempt("/desk").comeBack("first", name, claims -> claims)))
                .isEqualTo("/desk");
        assertThat(location(new Attempt("/desk").comeBack("second of the same name", name, claims -> claims)))
                .isEqualTo(REFUSED);
        assertThat(location(new Attempt("/desk")
                        .comeBack("third of the same name", name, claims -> claims.claim("groups", "rare-chiefs"))))
                .isEqualTo(REFUSED);
    }

    @Test
    void keepsStrangersAndDisabledAccountsOut() {
        String name = newName();
        assertThat(location(new Attempt("/desk").comeBack(name, claims -> claims)))
                .isEqualTo(REFUSED);
        assertThat(site.accounts().findByName(name)).isEmpty();
        assertThat(location(new Attempt("/desk").comeBack("<script>", claims -> claims.claim("groups", "rare-desk"))))
                .isEqualTo(REFUSED);

        Account gone =
                site.accounts().add("test", newName(), "", Role.SPECIALIST).account();
        site.accounts().disable("test", gone.id());
        HttpResponse<String> refused =
                new Attempt("/desk").comeBack(gone.name(), claims -> claims.claim("groups", "rare-desk"));
        assertThat(location(refused)).isEqualTo(REFUSED);
        assertThat(site.get(REFUSED).body()).contains("did not let you in here");
    }

    @Test
    void believesNoTokenOfAnotherNonceAudienceTimeIssuerOrKey() {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = Map.of(
                "nonce", claims -> claims.claim("nonce", "of another attempt"),
                "no nonce", claims -> claims.claim("nonce", null),
                "audience", claims -> claims.audience("another site"),
                "expired", claims -> claims.expirationTime(new Date(System.currentTimeMillis() - 120_000)),
                "from the future", claims -> claims.issueTime(new Date(System.currentTimeMillis() + 600_000)),
                "issuer", claims -> claims.issuer("https://login.example.org"));
        lies.forEach((lie, change) -> assertThat(location(new Attempt("/desk")
                        .comeBack(newName(), claims -> change.apply(claims.claim("groups", "rare-desk")))))
                .as(lie)
                .isEqualTo(REFUSED));
        var forged = new Attempt("/desk");
        String code = provider.grantWithAnotherKey(
                forged.asked,
                provider.claims(forged.asked, "s", newName())
                        .claim("groups", "rare-desk")
                        .build());
        assertThat(location(forged.comeBackWith(code, forged.asked.get("state"))))
                .isEqualTo(REFUSED);
    }

    @Test
    void takesNoAnswerToAnotherBrowsersAttempt() {
        var mine = new Attempt("/desk");
        var theirs = new Attempt("/desk");
        String code = provider.grant(
                theirs.asked,
                provider.claims(theirs.asked, "s", newName())
                        .claim("groups", "rare-desk")
                        .build());
        assertThat(location(mine.comeBackWith(code, theirs.asked.get("state")))).isEqualTo(REFUSED);
        assertThat(location(mine.comeBackWith(code, mine.asked.get("state"))))
                .as("a code of another challenge")
                .isEqualTo(REFUSED);
        HttpResponse<String> bare = site.get("/login/sign-on/return?code=x&state=y");
        assertThat(location(bare)).isEqualTo(REFUSED);
        for (String odd : List.of("", "?error=access_denied", "?code=&state=", "?code=x", "?%00=x")) {
            assertThat(site.get("/login/sign-on/return" + odd).statusCode())
                    .as(odd)
                    .isIn(303, 400);
        }
    }

    @Test
    void goesToNoOtherSiteAfterwards() {
        String name = newName();
        HttpResponse<String> in =
                new Attempt("//example.org").comeBack(name, claims -> claims.claim("groups", "rare-desk"));
        assertThat(location(in)).isEqualTo("/desk");
    }

    /** Somebody's way to the provider and back. */
    private static final class Attempt {
        private final Asked asked;
        private final String cookie;

        Attempt(String to) {
            HttpResponse<String> sent = site.get(
                    "/login/sign-on?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(sent.statusCode()).isEqualTo(303);
            String address = sent.headers().firstValue("Location").orElseThrow();
            assertThat(address).startsWith(provider.issuer() + "/authorize?");
            asked = provider.read(address);
            cookie = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        }

        HttpResponse<String> comeBack(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
            return comeBack("subject of " + name, name, claims);
        }

        HttpResponse<String> comeBack(String subject, String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
            JWTClaimsSet said =
                    claims.apply(provider.claims(asked, subject, name)).build();
            return comeBackWith(provider.grant(asked, said), asked.get("state"));
        }

        HttpResponse<String> comeBackWith(String code, String state) {
            return site.get("/login/sign-on/return?code=" + code + "&state=" + state, "Cookie", cookie);
        }
    }

    private static String newName() {
        return "p-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private static String sessionOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .findFirst()
                .orElseThrow()
                .split("[=;]")[1];
    }
}
