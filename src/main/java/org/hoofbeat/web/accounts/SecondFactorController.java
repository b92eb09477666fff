package org.hoofbeat.web.accounts;

import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.AccountRefusedException.Reason;
import org.hoofbeat.accounts.Logins;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.SecondFactors;
import org.hoofbeat.accounts.factor.QrPicture;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own second factor: set up, shown the codes for the day without a telephone, taken away. */
@Controller
class SecondFactorController {
    /** What a secret looks like, in base 32. */
    private static final String SECRET = "[A-Z2-7]{" + Totp.SECRET_LENGTH + "}";

    private final PageWriter pages;
    private final SecondFactors factors;
    private final Logins logins;
    private final Host host;

    SecondFactorController(PageWriter pages, SecondFactors factors, Logins logins, Host host) {
        this.pages = pages;
        this.factors = factors;
        this.logins = logins;
        this.host = host;
    }

    @PostMapping("/account/second-factor")
    ResponseEntity<String> begin(Visit visit) {
        return factors.has(AccountController.me(visit).account())
                ? LoginController.goTo("/account?fault=has-second-factor")
                : enrol(visit, HttpStatus.OK, Totp.newSecret(), false);
    }

    @PostMapping("/account/second-factor/confirm")
    ResponseEntity<String> confirm(
            Visit visit, @RequestParam(defaultValue = "") String secret, @RequestParam(defaultValue = "") String code) {
        try {
            var codes = new CodesPage(factors.enrol(AccountController.me(visit).account(), secret, code));
            return pages.show(
                    visit.to("/account"),
                    Page.titled(visit.messages().text("factor.codes.title")),
                    "factorCodes.jte",
                    codes);
        } catch (AccountRefusedException refused) {
            if (refused.reason() == Reason.HAS_SECOND_FACTOR) {
                return LoginController.goTo("/account?fault=has-second-factor");
            }
            // A form that somebody changed by hand gets a secret of ours again, of a length that fits into the picture.
            String again = secret.matches(SECRET) ? secret : Totp.newSecret();
            return enrol(visit, HttpStatus.UNPROCESSABLE_CONTENT, again, true);
        }
    }

    @PostMapping("/account/second-factor/remove")
    ResponseEntity<String> remove(Visit visit, @RequestParam(defaultValue = "") String code) {
        Person.Member me = AccountController.me(visit);
        if (!logins.confirm(me.account(), code)) {
            return LoginController.goTo("/account?fault=wrong-code");
        }
        factors.remove(me.account(), me.account());
        return LoginController.goTo("/account?done=second-factor-removed");
    }

    private ResponseEntity<String> enrol(Visit visit, HttpStatus status, String secret, boolean failed) {
        String title = visit.messages().text("factor.title");
        String address =
                Totp.address(secret, host.name(), AccountController.me(visit).name());
        return pages.show(
                status,
                visit.to("/account"),
                Page.titled(title),
                "factor.jte",
                new EnrolPage(secret, QrPicture.svg(address, visit.messages().text("factor.picture")), failed));
    }
}
