package org.hoofbeat.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to every described operation how it can fail: the ways all share, and those that it is marked with. */
final class OperationErrors implements OperationCustomizer {
    private static final List<ProblemKind> SHARED = List.of(
            ProblemKind.UNKNOWN_PARAMETER,
            ProblemKind.METHOD_NOT_ALLOWED,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.UNEXPECTED);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Fails own = handler.getMethodAnnotation(Fails.class);
        Stream<ProblemKind> all =
                Stream.concat(SHARED.stream(), own == null ? Stream.empty() : Arrays.stream(own.value()));
        Map<Integer, List<ProblemKind>> byStatus =
                all.distinct().collect(Collectors.groupingBy(ProblemKind::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach(
                (status, kinds) -> operation.getResponses().addApiResponse(Integer.toString(status), problem(kinds)));
        ApiResponse good = operation.getResponses().get("200");
        if (good != null && handler.hasMethodAnnotation(GetMapping.class)) {
            good.addHeaderObject(
                    "ETag", new Header().description("Changes with the data.").schema(new StringSchema()));
            operation
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description("If-None-Match names the current ETag."));
        }
        return operation;
    }

    private static ApiResponse problem(List<ProblemKind> kinds) {
        String description = kinds.stream()
                .map(kind -> "%s (%s)".formatted(kind.title(), kind.key()))
                .collect(Collectors.joining("; "));
        var body = new io.swagger.v3.oas.models.media.MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(Objects.requireNonNull(description))
                .content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE, body));
    }
}
