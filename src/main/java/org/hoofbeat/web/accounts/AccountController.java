package org.hoofbeat.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.AccountState;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.security.SessionCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own account: who I am here, my password, where I am signed in. */
@Controller
class AccountController {
    private static final Set<String> DONE = Set.of("password", "second-factor-removed");
    private static final Set<String> FAULTS = Set.of("wrong-code", "has-second-factor");

    private final PageWriter pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookies;
    private final Supplier<Site> site;

    AccountController(
            PageWriter pages, Accounts accounts, Sessions sessions, SessionCookie cookies, Supplier<Site> site) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.site = site;
    }

    @GetMapping("/account")
    ResponseEntity<String> account(
            Visit visit,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String fault,
            HttpServletRequest request) {
        return show(
                visit, HttpStatus.OK, DONE.contains(done) ? done : "", FAULTS.contains(fault) ? fault : "", request);
    }

    @PostMapping("/account/password")
    ResponseEntity<String> changePassword(
            Visit visit,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(repeated)) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, "", "different", request);
        }
        String id = me(visit).account();
        try {
            accounts.changePassword(id, present, password);
        } catch (AccountRefusedException refused) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, "", Refusals.key(refused), request);
        }
        cookies.set(response, SessionCookie.SESSION, sessions.open(state(id).account()));
        return LoginController.goTo("/account?done=password");
    }

    /** Here and everywhere else. */
    @PostMapping("/account/sessions/end")
    ResponseEntity<String> signOutEverywhere(Visit visit, HttpServletResponse response) {
        sessions.endAll(me(visit).account());
        cookies.remove(response, SessionCookie.SESSION);
        return LoginController.goTo("/login");
    }

    private ResponseEntity<String> show(
            Visit visit, HttpStatus status, String done, String fault, HttpServletRequest request) {
        String id = me(visit).account();
        String key = cookies.find(request, SessionCookie.SESSION).orElse("");
        return pages.show(
                status,
                visit.to("/account"),
                Page.titled(visit.messages().text("account.title")),
                "account.jte",
                new AccountPage(state(id), sessions.list(id, key), site.get().timeZone(), done, fault));
    }

    private AccountState state(String id) {
        return accounts.find(id).orElseThrow();
    }

    /** The doors let only members come here. */
    static Person.Member me(Visit visit) {
        if (visit.person() instanceof Person.Member member) {
            return member;
        }
        throw new IllegalStateException("a reader came through a door for members at " + visit.path());
    }
}
