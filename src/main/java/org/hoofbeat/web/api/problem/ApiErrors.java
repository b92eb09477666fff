package org.hoofbeat.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns whatever is thrown below {@code /api/v1} into a problem document. It stands before all other resolvers and looks at
 * the path rather than at the handler, because a wrong path, method or format has no handler.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String ROOT = "/api/v1/";
    private static final String RETRY_SECONDS = "5";

    private final JsonMapper json;

    ApiErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!covers(request.getRequestURI())) {
            return null;
        }
        if (thrown instanceof AsyncRequestNotUsableException) {
            LOG.debug("The reader went away", thrown);
            return new ModelAndView();
        }
        ApiProblem problem = ProblemTranslator.translate(rootOf(thrown), request.getMethod(), request.getRequestURI());
        try {
            write(problem, thrown, request, response);
        } catch (IOException gone) {
            LOG.debug("The reader went away", gone);
        }
        return new ModelAndView();
    }

    /** Whether a path is below our own API. */
    static boolean covers(String path) {
        return (path + "/").startsWith(ROOT);
    }

    private void write(ApiProblem problem, Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            // Half an answer is out; breaking the connection is the only way left to say that it is not whole.
            throw new IOException("the answer had already begun");
        }
        response.resetBuffer();
        response.setStatus(problem.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers(thrown, response);
        if (problem.kind() == ProblemKind.SEARCH_NOT_READY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        byte[] body = json.writeValueAsBytes(Problem.of(problem, ProblemTranslator.shown(request.getRequestURI())));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static void headers(Exception thrown, HttpServletResponse response) {
        switch (thrown) {
            case HttpRequestMethodNotSupportedException wrong -> response.setHeader(HttpHeaders.ALLOW, allowed(wrong));
            case HttpMediaTypeNotSupportedException wrong -> {
                List<MediaType> read = wrong.getSupportedMediaTypes();
                response.setHeader("Accept-Post", MediaType.toString(read));
            }
            default -> {}
        }
    }

    /** What can be read can also be asked for its headers; Spring does that without listing it. */
    private static String allowed(HttpRequestMethodNotSupportedException wrong) {
        Stream<HttpMethod> listed =
                Stream.ofNullable(wrong.getSupportedHttpMethods()).flatMap(Set::stream);
        return listed.flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(HttpMethod.GET, HttpMethod.HEAD) : Stream.of(method))
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** An error in a handler, such as a stack overflow, arrives wrapped. */
    private static Throwable rootOf(Exception thrown) {
        return thrown instanceof jakarta.servlet.ServletException && thrown.getCause() instanceof Error error
                ? error
                : thrown;
    }
}
