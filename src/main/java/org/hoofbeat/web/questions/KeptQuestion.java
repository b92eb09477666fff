package org.hoofbeat.web.questions;

import jakarta.servlet.http.HttpServletRequest;
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

/** Whatever goes wrong when somebody asks, the question is given back, ready to be sent again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptQuestion implements FailureShape {
    private final AskForms forms;

    KeptQuestion(AskForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/ask");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        Visit visit = Visits.of(request);
        Messages m = visit.messages();
        String key =
                switch (failure.status()) {
                    case TOO_MANY_REQUESTS -> "many";
                    case FORBIDDEN -> "form";
                    default -> failure.status().is4xxClientError() ? "refused" : "failed";
                };
        String id = failure.id().isEmpty() ? "" : " " + m.text("failure.id") + " " + failure.id();
        HttpStatus status = failure.status();
        return forms.again(visit, status, request, m.text("ask.fault." + key) + id);
    }
}
