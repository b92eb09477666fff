package org.hoofbeat.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in and out over a real connection, with a browser's memory of cookies. */
class LoginPagesTest {
    private static final String PASSWORD = "grey kettle under nine bridges";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Test
    void fromTheTokenToTheDeskAndOut() {
        String name = addAccount(Role.SPECIALIST);
        HttpResponse<String> desk = get(location(signIn(name, PASSWORD, "/desk")));
        assertThat(desk.body()).contains("You are signed in as " + name, "Specialist");
        assertThat(get("/symptoms").body()).contains("Sign out", name);

        HttpResponse<String> out = post("/logout", Map.of(), get("/account"));
        assertThat(location(out)).isEqualTo("/");
        assertThat(get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void theSessionsCookieIsTheBrowsersAloneAndNewForEachLogin() {
        String name = addAccount(Role.SPECIALIST);
        cookies.put("session", "a-key-that-somebody-put-here");
        HttpResponse<String> answer = signIn(name, PASSWORD, "/desk");
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .matches("session=[A-Za-z0-9_-]{43};.*")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires", "Secure"));
        assertThat(cookies.get("session")).isNotEqualTo("a-key-that-somebody-put-here");

        String first = cookies.get("session");
        signInAgain(name);
        assertThat(cookies.get("session")).isNotEqualTo(first);
        assertThat(site.get("/desk", "Cookie", "session=" + first).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesWithOneAnswerWhateverIsWrong() {
        String name = addAccount(Role.SPECIALIST);
        HttpResponse<String> wrong = signIn(name, "wrong password here", "/desk");
        HttpResponse<String> unknown = signIn("nobody-" + name, "wrong password here", "/desk");
        HttpResponse<String> endless = signIn(name, "x".repeat(10_000), "/desk");
        for (HttpResponse<String> answer : List.of(wrong, unknown, endless)) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(bare(answer.body())).isEqualTo(bare(wrong.body()));
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session="));
        }
        assertThat(wrong.body()).doesNotContain("wrong password here");
    }

    @Test
    void goesToNoOtherSiteAfterwards() {
        String name = addAccount(Role.SPECIALIST);
        for (String elsewhere : List.of("//example.org", "https://example.org/", "/\\example.org", "/\r\nX: y")) {
            cookies.clear();
            assertThat(location(signIn(name, PASSWORD, elsewhere))).isEqualTo("/desk");
        }
        cookies.clear();
        assertThat(location(signIn(name, PASSWORD, "/symptoms?at=HP:0000478"))).isEqualTo("/symptoms?at=HP:0000478");
    }

    @Test
    void asksForTheCodeBesidesAndOpensNothingBeforeIt() {
        String name = addAccount(Role.SPECIALIST);
        get(location(signIn(name, PASSWORD, "/desk")));
        HttpResponse<String> enrol = post("/account/second-factor", Map.of(), get("/account"));
        String secret = field(enrol.body(), "secret");
        assertThat(enrol.body()).contains("<svg class=\"qr\"", secret.substring(0, 4) + " " + secret.substring(4, 8));
        HttpResponse<String> wrong =
                post("/account/second-factor/confirm", Map.of("secret", secret, "code", "12345x"), enrol);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(field(wrong.body(), "secret")).isEqualTo(secret);
        HttpResponse<String> codes = post(
                "/account/second-factor/confirm",
                Map.of("secret", secret, "code", Totp.code(secret, Instant.now())),
                wrong);
        String recovery = first(codes.body(), "<code>([2-9a-z]{5}-[2-9a-z]{5})</code>");
        post("/logout", Map.of(), get("/account"));

        HttpResponse<String> half = signIn(name, PASSWORD, "/account");
        assertThat(location(half)).isEqualTo("/login/code?to=%2Faccount");
        assertThat(cookies).doesNotContainKey("session");
        assertThat(site.get("/desk", "Cookie", "session=" + cookies.get("code")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> form = get(location(half));
        HttpResponse<String> replay = post(
                "/login/code",
                Map.of("code", Totp.code(secret, Instant.now().minusSeconds(30)), "to", "/account"),
                form);
        assertThat(replay.statusCode()).isEqualTo(401);
        HttpResponse<String> in = post("/login/code", Map.of("code", recovery, "to", "/account"), replay);
        assertThat(location(in)).isEqualTo("/account");
        assertThat(get("/account").body()).contains("9 recovery codes are left");
        assertThat(cookies).doesNotContainKey("code");
    }

    @Test
    void theCodePageIsOfNoUseWithoutThePassword() {
        assertThat(location(get("/login/code"))).isEqualTo("/login");
        HttpResponse<String> form = get("/login");
        assertThat(location(post("/login/code", Map.of("code", "123456"), form)))
                .isEqualTo("/login");
    }

    @Test
    void changingThePasswordKeepsThisBrowserAndNoOther() {
        String name = addAccount(Role.SPECIALIST);
        get(location(signIn(name, PASSWORD, "/desk")));
        String before = cookies.get("session");
        HttpResponse<String> wrong = post(
                "/account/password", Map.of("present", "guess", "password", "x", "repeated", "x"), get("/account"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The present password is not right");
        HttpResponse<String> done = post(
                "/account/password",
                Map.of("present", PASSWORD, "password", PASSWORD + " again", "repeated", PASSWORD + " again"),
                wrong);
        assertThat(get(location(done)).body()).contains("Your password is changed");
        assertThat(site.get("/desk", "Cookie", "session=" + before).statusCode())
                .isEqualTo(303);
        post("/account/sessions/end", Map.of(), get("/account"));
        assertThat(get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorSeesATokenOnceAndShutsSomebodyOutAtOnce() {
        SignedIn boss = site.signIn(Role.ADMINISTRATOR);
        SignedIn ana = site.signIn(Role.SPECIALIST);
        HttpResponse<String> token =
                boss.post("/admin/accounts/" + ana.account().id() + "/reset", Map.of());
        String drawn = first(token.body(), "<code class=\"token\">([A-Za-z0-9_-]{43})</code>");
        assertThat(token.body()).contains(site.resolve("/reset") + "#" + drawn);
        assertThat(boss.get("/admin").body()).doesNotContain(drawn);
        assertThat(ana.get("/desk").statusCode()).isEqualTo(200);
        assertThat(boss.post("/admin/accounts/" + ana.account().id() + "/disable", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(ana.get("/desk").statusCode()).isEqualTo(303);
        HttpResponse<String> audit = boss.get(
                "/admin/audit?what=account.disable&object=" + ana.account().name());
        assertThat(audit.body()).contains(boss.account().name(), ana.account().name(), "account.disable");
        assertThat(boss.post("/admin/audit/verify", Map.of()).body()).contains("The audit is whole");
    }

    @Test
    void saysInWordsWhyAnAccountIsNotAdded() {
        SignedIn boss = site.signIn(Role.ADMINISTRATOR);
        HttpResponse<String> taken =
                boss.post("/admin/accounts", Map.of("name", boss.account().name(), "role", "specialist"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("There is an account of this name already");
        HttpResponse<String> markup =
                boss.post("/admin/accounts", Map.of("name", "<script>x", "shown", "<b>", "role", "specialist"));
        assertThat(markup.body()).contains("A name has 2 to 64 letters").doesNotContain("<script>x");
        assertThat(site.get("/login", "Accept-Language", "es").body()).contains("Iniciar sesión");
    }

    /** An account whose owner has just chosen the password with a token. */
    private String addAccount(Role role) {
        SignedIn boss = site.signIn(Role.ADMINISTRATOR);
        String name = "p-" + boss.account().name();
        HttpResponse<String> added = boss.post("/admin/accounts", Map.of("name", name, "role", role.key()));
        String token = first(added.body(), "<code class=\"token\">([A-Za-z0-9_-]{43})</code>");
        HttpResponse<String> chosen =
                post("/reset", Map.of("code", token, "password", PASSWORD, "repeated", PASSWORD), get("/reset"));
        assertThat(chosen.body()).contains("Your password is set");
        return name;
    }

    private HttpResponse<String> signIn(String name, String password, String to) {
        return post("/login", Map.of("name", name, "password", password, "to", to), get("/login"));
    }

    /** Over the login page that was open all the time. */
    private void signInAgain(String name) {
        HttpResponse<String> page = get("/account");
        assertThat(post("/login", Map.of("name", name, "password", PASSWORD), page)
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> get(String path) {
        return remember(site.send(request(path).build()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, HttpResponse<String> page) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form-token", SignedIn.tokenIn(page.body()));
        return remember(site.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.encode(all)))
                .build()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        String held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        Optional<String> location = answer.headers().firstValue("Location");
        assertThat(location).as("%d: %s", answer.statusCode(), answer.body()).isPresent();
        URI address = URI.create(location.orElseThrow());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String field(String page, String name) {
        return first(page, "name=\"" + name + "\" value=\"([^\"]+)\"");
    }

    private static String first(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    /** A page without what differs each time: tokens, and the name that was typed. */
    private static String bare(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
