package org.hoofbeat.web.editorial;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.hoofbeat.web.http.Visits;
import org.hoofbeat.web.text.Messages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Whatever goes wrong when a text is saved (the session has ended, the disk is full, somebody was quicker, a fault of ours),
 * the text is given back, ready to be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class KeptText implements FailureShape {
    private final PageWriter pages;

    KeptText(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public boolean covers(String path) {
        return path.startsWith("/desk/sections") || path.startsWith("/desk/questions");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        Visit visit = Visits.of(request);
        String message =
                failure.id().isEmpty() ? failure.message() : visit.messages().text("failure.id") + " " + failure.id();
        return show(failure.status(), visit, message, request);
    }

    /** A page that says what went wrong and gives back what was sent. */
    public ResponseEntity<String> show(HttpStatus status, Visit visit, String message, HttpServletRequest request) {
        Messages m = visit.messages();
        boolean signedOut = !(visit.person() instanceof Person.Member);
        String text = field(request, "text");
        String key = signedOut
                ? "signed-out"
                : switch (status) {
                    case NOT_FOUND -> "unknown";
                    case FORBIDDEN -> "forbidden";
                    case CONFLICT -> "overtaken";
                    default -> status.is4xxClientError() ? "refused" : "fault";
                };
        String asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
        var model = new KeptTextPage(
                m.text("kept." + key + ".title"),
                message.isEmpty() ? m.text("kept." + key + ".text") : m.text("kept." + key + ".text") + " " + message,
                text.isEmpty() ? "" : asked.replaceFirst("^(/desk/(?:sections|questions)/\\d+).*", "$1"),
                text,
                field(request, "base"),
                field(request, "note"),
                signedOut);
        return pages.show(status, visit.to("/desk"), Page.titled(model.title()), "keptText.jte", model);
    }

    private static String field(HttpServletRequest request, String name) {
        return Visits.findParameter(request, name).orElse("");
    }
}
