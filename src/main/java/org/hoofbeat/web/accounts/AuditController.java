package org.hoofbeat.web.accounts;

import java.util.function.Supplier;
import org.hoofbeat.accounts.AuditTrail;
import org.hoofbeat.accounts.AuditTrail.Filter;
import org.hoofbeat.accounts.AuditTrail.Verdict;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people who work here did: read, filtered, verified. */
@Controller
class AuditController {
    private static final int AT_ONCE = 50;

    private final PageWriter pages;
    private final AuditTrail audit;
    private final Supplier<Site> site;

    AuditController(PageWriter pages, AuditTrail audit, Supplier<Site> site) {
        this.pages = pages;
        this.audit = audit;
        this.site = site;
    }

    @GetMapping("/admin/audit")
    ResponseEntity<String> list(
            Visit visit,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String object,
            @RequestParam(defaultValue = "0") long before) {
        return show(visit, new Filter(who.strip(), what.strip(), object.strip()), before, null);
    }

    @PostMapping("/admin/audit/verify")
    ResponseEntity<String> verify(Visit visit) {
        return show(visit.to("/admin/audit"), new Filter("", "", ""), 0, audit.verify());
    }

    private ResponseEntity<String> show(Visit visit, Filter filter, long before, @Nullable Verdict verdict) {
        boolean newest = before <= 0;
        return pages.show(
                visit,
                Page.titled(visit.messages().text("audit.title")).overTheWholeWidth(),
                "audit.jte",
                new AuditPage(
                        filter,
                        audit.part(filter, newest ? Long.MAX_VALUE : before, AT_ONCE),
                        newest,
                        verdict,
                        site.get().timeZone()));
    }
}
