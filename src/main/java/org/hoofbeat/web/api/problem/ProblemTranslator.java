package org.hoofbeat.web.api.problem;

import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hoofbeat.model.MalformedCurieException;
import org.hoofbeat.phenotype.UnreadablePatientException;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.web.http.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says which problem an exception is. What nobody foresaw is ours, gets a number, and goes to the log whole. */
final class ProblemTranslator {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    private ProblemTranslator() {}

    static ApiProblem translate(Throwable thrown, String method, String path) {
        return switch (thrown) {
            case ApiProblem problem -> problem;
            case RefusedException refused ->
                ApiProblem.of(ProblemKind.ofStatus(refused.status().value()), refused.reason());
            case MalformedCurieException malformed -> ApiProblem.of(ProblemKind.MALFORMED_ID, message(malformed));
            case UnreadablePatientException wrong ->
                ApiProblem.of(ProblemKind.MALFORMED_VALUE, message(wrong)).with("parameter", wrong.part());
            case SearchNotReadyException notReady -> ApiProblem.of(ProblemKind.SEARCH_NOT_READY, message(notReady));
            case InvalidParameterException _ ->
                ApiProblem.of(ProblemKind.MALFORMED_VALUE, "a parameter is not text in UTF-8");
            case MissingServletRequestParameterException missing ->
                ApiProblem.of(
                                ProblemKind.MISSING_PARAMETER,
                                "the parameter %s is missing".formatted(missing.getParameterName()))
                        .with("parameter", missing.getParameterName());
            case HttpMessageNotReadableException _ ->
                ApiProblem.of(ProblemKind.MALFORMED_BODY, "the body is missing or breaks off");
            case MethodArgumentTypeMismatchException wrong ->
                ApiProblem.of(
                                ProblemKind.MALFORMED_VALUE,
                                "%s: \"%s\" is not of the expected kind"
                                        .formatted(wrong.getName(), shown(String.valueOf(wrong.getValue()))))
                        .with("parameter", wrong.getName());
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                ApiProblem.of(ProblemKind.NO_SUCH_PLACE, "the API has no %s".formatted(shown(path)));
            case HttpRequestMethodNotSupportedException wrong ->
                ApiProblem.of(
                        ProblemKind.METHOD_NOT_ALLOWED, "%s is not served here".formatted(shown(wrong.getMethod())));
            case HttpMediaTypeNotAcceptableException wrong ->
                ApiProblem.of(ProblemKind.NOT_ACCEPTABLE, "served here: " + types(wrong.getSupportedMediaTypes()));
            case HttpMediaTypeNotSupportedException wrong ->
                ApiProblem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "read here: %s; the body is %s"
                                .formatted(
                                        types(wrong.getSupportedMediaTypes()),
                                        wrong.getContentType() == null ? "of no stated type" : wrong.getContentType()));
            default -> unexpected(thrown, method, path);
        };
    }

    private static ApiProblem unexpected(Throwable thrown, String method, String path) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} at {} {}", id, method, shown(path), thrown);
        return ApiProblem.of(ProblemKind.UNEXPECTED, "failure " + id).with("id", id);
    }

    private static String types(List<MediaType> types) {
        return types.isEmpty() ? MediaType.APPLICATION_JSON_VALUE : MediaType.toString(types);
    }

    private static String message(Exception thrown) {
        return String.valueOf(thrown.getMessage());
    }

    /** What a sender wrote, fit for a log line and an error: bounded, without control characters. */
    static String shown(String text) {
        String bounded = text.length() > 100 ? text.substring(0, 100) + "…" : text;
        return bounded.replaceAll("\\p{Cntrl}", "�");
    }
}
