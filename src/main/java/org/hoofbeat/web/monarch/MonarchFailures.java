package org.hoofbeat.web.monarch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Errors of this API are an object with a detail: a sentence, or a list of wrong parameters. */
@ControllerAdvice(basePackages = "org.hoofbeat.web.monarch")
@Order(Ordered.HIGHEST_PRECEDENCE)
class MonarchFailures implements FailureShape {
    @Override
    public boolean covers(String path) {
        return (path + "/").startsWith("/v3/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String text = failure.id().isEmpty()
                ? failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()
                : "Failure " + failure.id();
        return answer(failure.status(), Members.create().string("detail", text).json());
    }

    @ExceptionHandler
    ResponseEntity<?> onInvalid(InvalidRequestException invalid) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, invalid.body());
    }

    @ExceptionHandler
    ResponseEntity<?> onUnknownField(org.hoofbeat.diseases.graph.UnknownFieldException unknown) {
        return filter(String.valueOf(unknown.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<?> onUnreadableFilter(org.hoofbeat.diseases.graph.UnreadableFilterException unreadable) {
        return filter(String.valueOf(unreadable.getMessage()));
    }

    private static ResponseEntity<?> filter(String problem) {
        Json complaint = Complaint.value(List.of(Json.of("query"), Json.of("filter_queries")), problem, "");
        return answer(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Members.create()
                        .put("detail", Members.array(List.of(complaint)))
                        .json());
    }

    @ExceptionHandler
    ResponseEntity<?> onNotReady(SearchNotReadyException notReady) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CONTENT_TYPE, Answer.JSON)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(JsonText.of(Members.create()
                        .string("detail", String.valueOf(notReady.getMessage()))
                        .json()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, Json body) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, Answer.JSON)
                .body(JsonText.of(body));
    }
}
