package org.hoofbeat.web.api.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * The body of every error (RFC 9457).
 *
 * @param members what programs can read about this occurrence, written beside the others
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "remedy", "instance"})
@Schema(
        name = "Problem",
        description = "An error, as RFC 9457 (application/problem+json) describes it; more members may follow.",
        additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
public record Problem(
        @Schema(description = "Address of the description of this kind of error; stable.")
        String type,

        @Schema(description = "What is wrong; the same for every occurrence.")
        String title,

        @Schema(description = "The HTTP status again.") int status,

        @Schema(description = "What is wrong with this request.")
        String detail,

        @Schema(description = "What to do about it.") String remedy,

        @Schema(description = "The path that was asked for.")
        String instance,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    /** Where kinds of errors are described. */
    static final String PATH = "/api/v1/problems/";

    static Problem of(ApiProblem problem, String path) {
        ProblemKind kind = problem.kind();
        return new Problem(
                PATH + kind.key(),
                kind.title(),
                kind.status(),
                String.valueOf(problem.getMessage()),
                kind.remedy(),
                path,
                problem.members());
    }
}
