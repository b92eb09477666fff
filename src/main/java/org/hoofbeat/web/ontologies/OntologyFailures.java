package org.hoofbeat.web.ontologies;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Any site's pages may read these; errors have a status and a message. */
@ControllerAdvice(basePackages = "org.hoofbeat.web.ontologies")
@Order(Ordered.HIGHEST_PRECEDENCE)
class OntologyFailures implements FailureShape, WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry cors) {
        for (String path : new String[] {"/hpo/**", "/ols/**"}) {
            cors.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .allowCredentials(false);
        }
    }

    @Override
    public boolean covers(String path) {
        return path.startsWith("/hpo/") || path.startsWith("/ols/");
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String message = failure.id().isEmpty()
                ? failure.message().isEmpty() ? failure.status().getReasonPhrase() : failure.message()
                : "Failure " + failure.id();
        return answer(failure.status(), message);
    }

    @ExceptionHandler
    ResponseEntity<?> onNotReady(SearchNotReadyException notReady) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(notReady.getMessage()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String message) {
        Json body = Shape.create()
                .put("status", status.value())
                .put("error", status.getReasonPhrase())
                .put("message", message)
                .json();
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(JsonText.of(body));
    }
}
