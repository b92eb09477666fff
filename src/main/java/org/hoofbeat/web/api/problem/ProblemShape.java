package org.hoofbeat.web.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.web.http.Failure;
import org.hoofbeat.web.http.FailureShape;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells failures below {@code /api/v1} that never reached the API's own handlers: what the container or a filter refused. */
@Component
@Order(0)
class ProblemShape implements FailureShape {
    private final JsonMapper json;

    ProblemShape(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean covers(String path) {
        return ApiErrors.covers(path);
    }

    @Override
    public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        ProblemKind kind = ProblemKind.ofStatus(failure.status().value());
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        String detail = failure.id().isEmpty()
                ? failure.message().isEmpty() ? kind.title() : failure.message()
                : "failure " + failure.id();
        ApiProblem problem = ApiProblem.of(kind, detail);
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(Problem.of(
                        failure.id().isEmpty() ? problem : problem.with("id", failure.id()),
                        ProblemTranslator.shown(path))));
    }
}
