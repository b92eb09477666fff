package org.hoofbeat.web.editorial;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.diseases.editorial.EditorialException;
import org.hoofbeat.diseases.editorial.NotPublishableException;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.Visits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says why a step with a section was not taken. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EditorialRefusals {
    private final KeptText kept;

    EditorialRefusals(KeptText kept) {
        this.kept = kept;
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(EditorialException refused, HttpServletRequest request) {
        HttpStatus status =
                switch (refused) {
                    case EditorialException.Unknown _ -> HttpStatus.NOT_FOUND;
                    case EditorialException.NotAllowed _ -> HttpStatus.FORBIDDEN;
                    case EditorialException.NotNow _ -> HttpStatus.CONFLICT;
                    case EditorialException.TooLong _, NotPublishableException _ -> HttpStatus.UNPROCESSABLE_CONTENT;
                    default -> throw new IllegalStateException("a refusal without a status", refused);
                };
        Visit visit = Visits.of(request);
        String message = refused instanceof EditorialException.TooLong note
                ? visit.messages().text("kept.too-long", note.most())
                : "";
        return kept.show(status, visit, message, request);
    }
}
