package org.hoofbeat.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hoofbeat.model.EditDistance;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an operation does not have, naming the nearest that it has: a misspelt filter would otherwise give
 * the wrong answer silently.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final int LONGEST_NAME = 100;

    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation
                && operation.getBeanType().getPackageName().startsWith(KnownParameters.class.getPackageName())) {
            List<String> names = known.computeIfAbsent(operation.getMethod(), KnownParameters::namesOf);
            for (String name : request.getParameterMap().keySet()) {
                if (!names.contains(name)) {
                    throw unknown(name, names);
                }
            }
        }
        return true;
    }

    private static ApiProblem unknown(String name, List<String> names) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        if (names.isEmpty()) {
            return ApiProblem.of(
                            ProblemKind.UNKNOWN_PARAMETER,
                            "the parameter \"%s\" is not known; this takes none".formatted(shown))
                    .with("parameter", shown);
        }
        String nearest = EditDistance.nearest(shown, names);
        return ApiProblem.of(
                        ProblemKind.UNKNOWN_PARAMETER,
                        "the parameter \"%s\" is not known; did you mean \"%s\"? Known are %s"
                                .formatted(shown, nearest, String.join(", ", names)))
                .with("parameter", shown)
                .with("nearest", nearest)
                .with("known", names);
    }

    private static List<String> namesOf(Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    RequestParam named = Objects.requireNonNull(parameter.getAnnotation(RequestParam.class));
                    return named.name().isEmpty() ? parameter.getName() : named.name();
                })
                .toList();
    }
}
