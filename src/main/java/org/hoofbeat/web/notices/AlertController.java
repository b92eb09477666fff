package org.hoofbeat.web.notices;

import java.util.Optional;
import org.hoofbeat.notices.Alerts;
import org.hoofbeat.notices.Alerts.Shown;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the links of letters lead to. Opening one changes nothing, because mail filters open links too; its button does, and
 * so does a mail program's own button for stopping (RFC 8058), which posts to the address that stands in the letter.
 */
@Controller
class AlertController {
    private static final String CONFIRM = "confirm";
    private static final String STOP = "stop";

    private final PageWriter pages;
    private final Alerts alerts;

    AlertController(PageWriter pages, Alerts alerts) {
        this.pages = pages;
        this.alerts = alerts;
    }

    @GetMapping("/follow/confirm")
    ResponseEntity<String> beforeConfirming(Visit visit, @RequestParam(defaultValue = "") String code) {
        return show(visit, CONFIRM, "/follow/confirm", code, alerts.find(code), false);
    }

    @PostMapping("/follow/confirm")
    ResponseEntity<String> confirm(Visit visit, @RequestParam(defaultValue = "") String code) {
        return show(visit, CONFIRM, "/follow/confirm", code, alerts.find(code), alerts.confirm(code));
    }

    @GetMapping("/follow/stop")
    ResponseEntity<String> beforeStopping(Visit visit, @RequestParam(defaultValue = "") String code) {
        return show(visit, STOP, "/follow/stop", code, alerts.find(code), false);
    }

    @PostMapping("/follow/stop")
    ResponseEntity<String> stop(Visit visit, @RequestParam(defaultValue = "") String code) {
        Optional<Shown> stopped = alerts.find(code);
        return show(visit, STOP, "/follow/stop", code, stopped, alerts.stop(code));
    }

    private ResponseEntity<String> show(
            Visit visit, String step, String action, String code, Optional<Shown> alert, boolean done) {
        var model = new AlertPage(
                step,
                action,
                code,
                alert.map(Shown::title).orElse(""),
                alert.map(Shown::page).orElse("/"),
                done);
        HttpStatus status = model.known() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        ResponseEntity<String> page = pages.show(
                status,
                done ? visit.to(action) : visit,
                Page.titled(visit.messages().text("follow." + step + ".title")),
                "alert.jte",
                model);
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.getBody());
    }
}
