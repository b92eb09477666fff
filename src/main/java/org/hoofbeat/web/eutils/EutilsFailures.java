package org.hoofbeat.web.eutils;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
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

/**
 * Errors outside the scripts are JSON of one object. The original names the caller's address in it when somebody asks too often;
 * here that member is empty.
 */
@ControllerAdvice(basePackages = "org.hoofbeat.web.eutils")
@Order(Ordered.HIGHEST_PRECEDENCE)
class EutilsFailures implements FailureShape {
    private static final String TYPE = "application/json; charset=UTF-8";

    @Override
    public boolean covers(String path) {
        return (path + "/").startsWith("/entrez/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        Map<String, Json> body = new LinkedHashMap<>();
        if (failure.status() == HttpStatus.TOO_MANY_REQUESTS) {
            body.put("error", Json.of("API rate limit exceeded"));
            body.put("api-key", Json.of(""));
            body.put("count", Json.of(""));
            body.put("limit", Json.of(""));
        } else if (failure.id().isEmpty()) {
            body.put(
                    "error",
                    Json.of(failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()));
        } else {
            body.put("error", Json.of("Failure " + failure.id()));
        }
        return answer(failure.status()).body(JsonText.of(new Json.Obj(body)));
    }

    @ExceptionHandler
    ResponseEntity<?> onNotReady(SearchNotReadyException notReady) {
        Map<String, Json> body = Map.of("error", Json.of(String.valueOf(notReady.getMessage())));
        return answer(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(JsonText.of(new Json.Obj(body)));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(HttpHeaders.CONTENT_TYPE, TYPE);
    }
}
