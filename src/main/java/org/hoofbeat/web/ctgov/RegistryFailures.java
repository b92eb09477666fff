package org.hoofbeat.web.ctgov;

import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.records.TooManyPartsException;
import org.hoofbeat.trials.InvalidParameterException;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Errors of this API are plain text of one line. */
@ControllerAdvice(basePackages = "org.hoofbeat.web.ctgov")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegistryFailures implements FailureShape {
    private static final String TYPE = "text/plain;charset=UTF-8";

    @Override
    public boolean covers(String path) {
        return (path + "/").startsWith("/api/v2/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String text = failure.id().isEmpty()
                ? failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()
                : "Failure " + failure.id();
        return answer(failure.status(), text);
    }

    @ExceptionHandler
    ResponseEntity<?> onInvalid(InvalidParameterException invalid) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<?> onTooManyParts(TooManyPartsException tooMany) {
        return answer(HttpStatus.BAD_REQUEST, "Too complicated query: " + tooMany.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<?> onCounting(StillCountingException counting) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .body(String.valueOf(counting.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<?> onNotReady(SearchNotReadyException notReady) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(String.valueOf(notReady.getMessage()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .body(text);
    }
}
