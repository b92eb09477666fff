package org.hoofbeat.web.accounts;

import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Choosing a password with a token from an administrator. The token is typed, or stands behind the {@code #} of the address,
 * which browsers do not send; so no log ever holds one.
 */
@Controller
class ResetController {
    private final PageWriter pages;
    private final Accounts accounts;

    ResetController(PageWriter pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping("/reset")
    ResponseEntity<String> form(Visit visit) {
        return show(visit, HttpStatus.OK, new ResetPage(false, ""));
    }

    @PostMapping("/reset")
    ResponseEntity<String> choose(
            Visit visit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        if (!password.equals(repeated)) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, new ResetPage(false, "different"));
        }
        try {
            accounts.resetPassword(code, password);
            return show(visit, HttpStatus.OK, new ResetPage(true, ""));
        } catch (AccountRefusedException refused) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, new ResetPage(false, Refusals.key(refused)));
        }
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, ResetPage model) {
        return pages.show(status, visit, Page.titled(visit.messages().text("reset.title")), "reset.jte", model);
    }
}
