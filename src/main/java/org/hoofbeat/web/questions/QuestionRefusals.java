package org.hoofbeat.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.web.editorial.KeptText;
import org.hoofbeat.web.http.Visits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says why a step with a question or an answer was not taken, and gives back what was typed. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuestionRefusals {
    private final KeptText kept;

    QuestionRefusals(KeptText kept) {
        this.kept = kept;
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(QuestionException refused, HttpServletRequest request) {
        HttpStatus status =
                switch (refused) {
                    case QuestionException.Unknown _ -> HttpStatus.NOT_FOUND;
                    case QuestionException.NotAllowed _ -> HttpStatus.FORBIDDEN;
                    case QuestionException.NotNow _ -> HttpStatus.CONFLICT;
                    case QuestionException.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
                    default -> throw new IllegalStateException("a refusal without a status", refused);
                };
        return kept.show(status, Visits.of(request), String.valueOf(refused.getMessage()), request);
    }
}
