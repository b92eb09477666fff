package org.hoofbeat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.security.Refusal;
import org.hoofbeat.web.text.Messages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells failures as pages: what happened, in plain words, and where to go from here. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageFailures implements FailureShape {
    private final PageWriter pages;

    PageFailures(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public boolean covers(String path) {
        return true;
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        Visit visit = Visits.of(request);
        String key = Refusal.wasForTheForm(request) ? "failure.form" : key(failure.status(), visit.messages());
        return pages.show(
                failure.status(),
                visit,
                Page.titled(visit.messages().text(key + ".title")),
                "failure.jte",
                FailurePage.of(failure, key, visit.messages()));
    }

    private static String key(HttpStatus status, Messages messages) {
        String own = "failure." + status.value();
        if (messages.has(own + ".title")) {
            return own;
        }
        return status.is4xxClientError() ? "failure.400" : "failure.500";
    }
}
