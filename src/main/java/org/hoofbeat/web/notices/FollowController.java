package org.hoofbeat.web.notices;

import java.util.function.Supplier;
import org.hoofbeat.notices.Alerts;
import org.hoofbeat.notices.Letter;
import org.hoofbeat.notices.NotWatchableException;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.notices.Watches;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Following something: its feed, and letters to an address. The form answers the same whether or not a letter was sent, so
 * that nobody learns here which addresses follow what.
 */
@Controller
class FollowController {
    private final PageWriter pages;
    private final Watches watches;
    private final Alerts alerts;
    private final Supplier<Site> site;

    FollowController(PageWriter pages, Watches watches, Alerts alerts, Supplier<Site> site) {
        this.pages = pages;
        this.watches = watches;
        this.alerts = alerts;
        this.site = site;
    }

    static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    @GetMapping("/follow/{kind}")
    ResponseEntity<String> form(Visit visit, @PathVariable String kind) {
        return show(visit, HttpStatus.OK, kind, false, "");
    }

    @PostMapping("/follow/{kind}")
    ResponseEntity<String> ask(
            Visit visit,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String website) {
        String address = mail.strip();
        if (!alerts.areOffered() || !Letter.isAddress(address)) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, kind, false, "follow.fault.address");
        }
        watched(kind);
        if (website.isEmpty()) { // People do not see that field.
            try {
                alerts.ask(address, kind, visit.query(), visit.language().locale());
            } catch (NotWatchableException wrong) {
                throw new BadRequestException(String.valueOf(wrong.getMessage()));
            }
        }
        return show(visit, HttpStatus.OK, kind, true, "");
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, String kind, boolean sent, String fault) {
        Watched watched = watched(kind);
        try {
            String query = watched.tidy(visit.query());
            String what = watched.title(query, visit.language().locale());
            var model = new FollowPage(
                    what,
                    watched.page(query),
                    site.get().absolute(address("/feed/" + kind, query)).toString(),
                    address("/follow/" + kind, query),
                    alerts.areOffered(),
                    sent,
                    fault);
            return pages.show(
                    status, visit, Page.titled(visit.messages().text("follow.title", what)), "follow.jte", model);
        } catch (NotWatchableException wrong) {
            throw new BadRequestException(String.valueOf(wrong.getMessage()));
        }
    }

    private Watched watched(String kind) {
        return watches.find(kind).orElseThrow(NotFoundException::new);
    }
}
