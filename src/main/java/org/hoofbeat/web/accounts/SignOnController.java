package org.hoofbeat.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.SignOnAccounts;
import org.hoofbeat.accounts.oidc.Begun;
import org.hoofbeat.accounts.oidc.SignOn;
import org.hoofbeat.accounts.oidc.SignOnException;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.security.SessionCookie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with the host's single sign-on: going there, and coming back. */
@Controller
class SignOnController {
    private static final Logger LOG = LoggerFactory.getLogger(SignOnController.class);
    private static final String BACK = "/login/sign-on/return";
    private static final String REFUSED = "/login?refused=yes";

    /** Holds what belongs together, and where to go afterwards. */
    private static final String PENDING = "sign-on";

    private final SignOn signOn;
    private final SignOnAccounts accounts;
    private final LoginController login;
    private final SessionCookie cookies;
    private final Supplier<Site> site;

    SignOnController(
            SignOn signOn, SignOnAccounts accounts, LoginController login, SessionCookie cookies, Supplier<Site> site) {
        this.signOn = signOn;
        this.accounts = accounts;
        this.login = login;
        this.cookies = cookies;
        this.site = site;
    }

    @GetMapping("/login/sign-on")
    ResponseEntity<String> go(@RequestParam(defaultValue = "") String to, HttpServletResponse response) {
        refuseUnlessOn();
        try {
            Begun begun = signOn.begin(site.get().absolute(BACK));
            cookies.set(response, PENDING, begun.pending() + "." + encode(ReturnAddress.of(to)));
            return LoginController.goTo(begun.address().toString());
        } catch (SignOnException failed) {
            return refuse(failed);
        }
    }

    @GetMapping(BACK)
    ResponseEntity<String> comeBack(HttpServletRequest request, HttpServletResponse response) {
        refuseUnlessOn();
        String held = cookies.find(request, PENDING).orElse("");
        cookies.remove(response, PENDING);
        int end = held.lastIndexOf('.');
        String pending = end < 0 ? "" : held.substring(0, end);
        try {
            URI back = site.get().absolute(BACK);
            Optional<Account> account = accounts.find(signOn.finish(arrived(back, request), pending, back));
            return account.map(owner ->
                            login.open(owner, ReturnAddress.of(decode(held.substring(end + 1))), request, response))
                    .orElseGet(() -> LoginController.goTo(REFUSED));
        } catch (SignOnException failed) {
            return refuse(failed);
        } catch (AccountRefusedException refused) {
            LOG.warn("The single sign-on vouched for somebody who can have no account here: {}", refused.reason());
            return LoginController.goTo(REFUSED);
        }
    }

    private void refuseUnlessOn() {
        if (!signOn.settings().isOn()) {
            throw new NotFoundException();
        }
    }

    private static ResponseEntity<String> refuse(SignOnException failed) {
        LOG.warn("{}", failed.getMessage());
        return LoginController.goTo(REFUSED);
    }

    private static URI arrived(URI back, HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return URI.create(back + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException malformed) {
            return back;
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
