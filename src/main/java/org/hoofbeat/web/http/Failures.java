package org.hoofbeat.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hoofbeat.search.SearchNotReadyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What becomes of an exception: 404 and 400 for those that say so, and for everything else 500 with an id that is also in
 * the log. The log names the page, the kind of exception and the place in the code, and nothing that the reader sent.
 */
@ControllerAdvice
@Controller
class Failures implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Causes may run in circles. */
    private static final int DEEPEST_CAUSE = 20;

    private final List<FailureShape> shapes;

    Failures(List<FailureShape> shapes) {
        this.shapes = shapes;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<?> onException(Exception exception, HttpServletRequest request) {
        if (readerLeft(exception)) {
            LOG.debug("a reader left before {} was sent", patternOf(request.getRequestURI()));
            return null;
        }
        return switch (exception) {
            case RefusedException refused -> tell(refused.status(), refused.reason(), request);
            case MethodArgumentTypeMismatchException mismatch ->
                tell(HttpStatus.BAD_REQUEST, "The parameter " + mismatch.getName() + " has a wrong value.", request);
            case InvalidParameterException _ ->
                tell(HttpStatus.BAD_REQUEST, "The address is not text in UTF-8.", request);
            case SearchNotReadyException _ -> tell(HttpStatus.SERVICE_UNAVAILABLE, "", request);
            case ErrorResponse known
            when !known.getStatusCode().is5xxServerError() -> tell(statusOf(known.getStatusCode()), "", request);
            default -> unexpected(exception, request.getRequestURI(), request);
        };
    }

    /** Whether it came about because a reader hung up in the middle of an answer: then there is nobody to tell. */
    private static boolean readerLeft(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause ->
                        cause instanceof AsyncRequestNotUsableException || cause instanceof ClientAbortException);
    }

    /** Where the container sends what never reached a handler, or failed outside one. */
    @RequestMapping("/error")
    @Nullable
    ResponseEntity<?> onContainerError(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception) {
            return onException(exception, request);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return tell(
                status instanceof Integer code ? statusOf(HttpStatusCode.valueOf(code)) : HttpStatus.NOT_FOUND,
                "",
                request);
    }

    private ResponseEntity<?> unexpected(Exception exception, String path, HttpServletRequest request) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("failure {} at {}", id, patternOf(path), new Place(exception));
        return tell(new Failure(HttpStatus.INTERNAL_SERVER_ERROR, id, ""), request);
    }

    /** Where and of what kind a failure was. Its message is left out, because messages quote what came in. */
    private static final class Place extends Exception {
        private static final long serialVersionUID = 1L;

        Place(Throwable failure) {
            super(failure.getClass().getName());
            setStackTrace(failure.getStackTrace());
            if (failure.getCause() != null && failure.getCause() != failure) {
                initCause(new Place(failure.getCause()));
            }
        }
    }

    /** The first part of a path says which page failed; the rest may be what a reader looked for. */
    private static String patternOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end) + "/…";
    }

    private ResponseEntity<?> tell(HttpStatus status, String message, HttpServletRequest request) {
        return tell(new Failure(status, "", message), request);
    }

    private ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        return shapes.stream()
                .filter(shape -> shape.covers(path))
                .findFirst()
                .orElseThrow()
                .tell(failure, request);
    }

    private static HttpStatus statusOf(HttpStatusCode code) {
        HttpStatus known = HttpStatus.resolve(code.value());
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
