package org.hoofbeat.web.accounts;

import java.util.function.Supplier;
import org.hoofbeat.accounts.AccountRefusedException;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.Accounts.WithToken;
import org.hoofbeat.accounts.SecondFactors;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping the accounts: who works here, as what, and who does no longer. */
@Controller
class AdminController {
    private final PageWriter pages;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Supplier<Site> site;

    AdminController(PageWriter pages, Accounts accounts, SecondFactors factors, Supplier<Site> site) {
        this.pages = pages;
        this.accounts = accounts;
        this.factors = factors;
        this.site = site;
    }

    @GetMapping("/admin")
    ResponseEntity<String> list(Visit visit) {
        return show(visit, HttpStatus.OK, null, "");
    }

    @PostMapping("/admin/accounts")
    ResponseEntity<String> add(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String role) {
        try {
            return show(visit, HttpStatus.OK, accounts.add(actor(visit), name, shown, roleOf(role)), "");
        } catch (AccountRefusedException refused) {
            return refuse(visit, refused);
        }
    }

    @PostMapping("/admin/accounts/{id}/role")
    ResponseEntity<String> role(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String role) {
        Role wanted = roleOf(role);
        return change(visit, () -> accounts.changeRole(actor(visit), id, wanted));
    }

    @PostMapping("/admin/accounts/{id}/disable")
    ResponseEntity<String> disable(Visit visit, @PathVariable String id) {
        return change(visit, () -> accounts.disable(actor(visit), id));
    }

    @PostMapping("/admin/accounts/{id}/enable")
    ResponseEntity<String> enable(Visit visit, @PathVariable String id) {
        return change(visit, () -> accounts.enable(actor(visit), id));
    }

    @PostMapping("/admin/accounts/{id}/second-factor")
    ResponseEntity<String> removeSecondFactor(Visit visit, @PathVariable String id) {
        return change(visit, () -> factors.remove(actor(visit), id));
    }

    @PostMapping("/admin/accounts/{id}/reset")
    ResponseEntity<String> reset(Visit visit, @PathVariable String id) {
        try {
            return show(visit, HttpStatus.OK, accounts.issueToken(actor(visit), id), "");
        } catch (AccountRefusedException refused) {
            return refuse(visit, refused);
        }
    }

    private ResponseEntity<String> change(Visit visit, Runnable change) {
        try {
            change.run();
            return LoginController.goTo("/admin");
        } catch (AccountRefusedException refused) {
            return refuse(visit, refused);
        }
    }

    private ResponseEntity<String> refuse(Visit visit, AccountRefusedException refused) {
        return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, null, Refusals.key(refused));
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, @Nullable WithToken token, String fault) {
        return pages.show(
                status,
                visit.to("/admin"),
                Page.titled(visit.messages().text("admin.title")).overTheWholeWidth(),
                "admin.jte",
                new AdminPage(
                        accounts.list(),
                        actor(visit),
                        token,
                        site.get().absolute("/reset").toString(),
                        fault));
    }

    private static Role roleOf(String word) {
        return Role.findByKey(word).orElseThrow(() -> new BadRequestException("There is no such role."));
    }

    private static String actor(Visit visit) {
        return AccountController.me(visit).account();
    }
}
