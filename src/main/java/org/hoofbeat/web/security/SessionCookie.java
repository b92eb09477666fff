package org.hoofbeat.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.web.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of people who sign in. Scripts cannot read them, other sites' forms do not send them, they end with the
 * browser's session, and over HTTPS they are never sent in the clear. Over HTTPS the name's prefix makes browsers refuse one
 * that a neighbouring host tries to set.
 */
@Component
public class SessionCookie {
    /** By which somebody who signed in is known again. */
    public static final String SESSION = "session";

    /** Ties the forms of somebody who has not signed in to this browser. */
    static final String FORM = "form";

    private final Supplier<Site> site;

    SessionCookie(Supplier<Site> site) {
        this.site = site;
    }

    /** The value of a cookie that the browser sent. */
    public Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(fullName(name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Gives the browser a cookie, in place of one that it may have. */
    public void set(HttpServletResponse response, String name, String value) {
        add(response, ResponseCookie.from(fullName(name), value));
    }

    /** Takes a cookie back. */
    public void remove(HttpServletResponse response, String name) {
        add(response, ResponseCookie.from(fullName(name), "").maxAge(0));
    }

    private void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(isSecure())
                        .build()
                        .toString());
    }

    private String fullName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    private boolean isSecure() {
        return "https".equals(site.get().baseUrl().getScheme());
    }
}
