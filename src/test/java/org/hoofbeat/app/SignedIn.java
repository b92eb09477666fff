package org.hoofbeat.app;

import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.hoofbeat.browser.Visit;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;

/**
 * Somebody who works at a {@link RunningSite} and has signed in, for tests of pages that not everybody may see. The session is
 * opened without the login form, because hashing a password for each test takes time.
 *
 * @param site where
 * @param account who
 * @param key the value of the session's cookie
 */
public record SignedIn(RunningSite site, Account account, String key) {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    static SignedIn with(RunningSite site, Server server, Role role) {
        String name = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        Account account =
                server.part(Accounts.class).add("test", name, "", role).account();
        return new SignedIn(site, account, server.part(Sessions.class).open(account));
    }

    /** Opens a page of the site in a browser, with this session. */
    public Visit visit(Browser browser, Look look, String path) {
        Visit visit = browser.visit(look, site.resolve("/about"));
        visit.page()
                .context()
                .addCookies(List.of(
                        new Cookie("session", key).setUrl(site.resolve("/").toString())));
        visit.go(site.resolve(path));
        return visit;
    }

    /** The cookie header of this person's requests. */
    public String cookie() {
        return "session=" + key;
    }

    /** The answer to a GET; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        return site.get(path, "Cookie", cookie());
    }

    /** Sends a form as the browser would from a page of ours. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form-token", formToken());
        return postExactly(path, all);
    }

    /** Sends exactly these fields. */
    public HttpResponse<String> postExactly(String path, Map<String, String> fields) {
        return site.send(HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields)))
                .build());
    }

    /** A token that this person's forms are believed with. */
    public String formToken() {
        return tokenIn(get("/account").body());
    }

    /** The token of the first form in a page. */
    public static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("there is no form in this page:\n" + page);
        }
        return token.group(1);
    }

    /** Fields as a browser sends them. */
    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
