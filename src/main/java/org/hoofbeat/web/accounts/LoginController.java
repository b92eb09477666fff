package org.hoofbeat.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hoofbeat.accounts.Login;
import org.hoofbeat.accounts.Logins;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.accounts.oidc.SignOnSettings;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.security.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and a password, then with a one-time code where the account asks for one; and signing out. */
@Controller
class LoginController {
    /** Holds the session that waits for the code. */
    private static final String AWAITS_CODE = "code";

    private final PageWriter pages;
    private final Logins logins;
    private final Sessions sessions;
    private final SessionCookie cookies;
    private final String signOn;

    LoginController(PageWriter pages, Logins logins, Sessions sessions, SessionCookie cookies, SignOnSettings signOn) {
        this.signOn = signOn.isOn() ? signOn.label() : "";
        this.pages = pages;
        this.logins = logins;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/login")
    ResponseEntity<String> form(
            Visit visit, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String refused) {
        return visit.person() instanceof Person.Member
                ? goTo(ReturnAddress.of(to))
                : show(
                        visit,
                        HttpStatus.OK,
                        new LoginPage(
                                ReturnAddress.of(to), "", false, signOn, !signOn.isEmpty() && !refused.isEmpty()));
    }

    @PostMapping("/login")
    ResponseEntity<String> signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String next = ReturnAddress.of(to);
        return switch (logins.check(name, password)) {
            case Login.Accepted(Account account) -> open(account, next, request, response);
            case Login.NeedsCode(Account account) -> {
                cookies.set(response, AWAITS_CODE, sessions.awaitCode(account));
                yield goTo("/login/code?to=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
            }
            case Login.Refused _ ->
                show(visit, HttpStatus.UNAUTHORIZED, new LoginPage(next, name, true, signOn, false));
        };
    }

    @GetMapping("/login/code")
    ResponseEntity<String> codeForm(
            Visit visit, @RequestParam(defaultValue = "") String to, HttpServletRequest request) {
        return findAwaited(request).isPresent()
                ? showCode(visit, HttpStatus.OK, new LoginPage(ReturnAddress.of(to), "", false, signOn, false))
                : goTo("/login");
    }

    @PostMapping("/login/code")
    ResponseEntity<String> code(
            Visit visit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> account = findAwaited(request);
        if (account.isEmpty()) {
            return goTo("/login");
        }
        if (logins.checkCode(account.get(), code) instanceof Login.Accepted(Account owner)) {
            cookies.find(request, AWAITS_CODE).ifPresent(sessions::end);
            cookies.remove(response, AWAITS_CODE);
            return open(owner, ReturnAddress.of(to), request, response);
        }
        return showCode(visit, HttpStatus.UNAUTHORIZED, new LoginPage(ReturnAddress.of(to), "", true, signOn, false));
    }

    @PostMapping("/logout")
    ResponseEntity<String> signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.find(request, SessionCookie.SESSION).ifPresent(sessions::end);
        cookies.remove(response, SessionCookie.SESSION);
        return goTo("/");
    }

    /** A session of its own for each time: a key that somebody else may have put into this browser opens nothing. */
    ResponseEntity<String> open(
            Account account, String next, HttpServletRequest request, HttpServletResponse response) {
        cookies.find(request, SessionCookie.SESSION).ifPresent(sessions::end);
        cookies.set(response, SessionCookie.SESSION, sessions.open(account));
        return goTo(next);
    }

    private Optional<String> findAwaited(HttpServletRequest request) {
        return cookies.find(request, AWAITS_CODE).flatMap(sessions::findAwaitingCode);
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, LoginPage model) {
        return pages.show(status, visit, Page.titled(visit.messages().text("login.title")), "login.jte", model);
    }

    private ResponseEntity<String> showCode(Visit visit, HttpStatus status, LoginPage model) {
        return pages.show(
                status, visit, Page.titled(visit.messages().text("login.code.title")), "loginCode.jte", model);
    }

    static ResponseEntity<String> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
