package org.hoofbeat.web.api.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Describes the kinds of errors, at the addresses that their {@code type} members name. */
@RestController
@Tag(name = "about")
class ProblemsApi {

    /** One kind of error. */
    @Schema(name = "ProblemDescription", description = "One kind of error.")
    record Description(String type, int status, String title, String remedy) {}

    @GetMapping(value = Problem.PATH + "{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getProblem", summary = "What one kind of error means")
    @Fails(ProblemKind.NO_SUCH_PLACE)
    Description problem(
            @PathVariable @Parameter(description = "The last part of an error's type.", example = "unknown-parameter")
                    String key) {
        ProblemKind kind = ProblemKind.findByKey(key)
                .orElseThrow(() -> ApiProblem.of(
                        ProblemKind.NO_SUCH_PLACE, "no kind of error is called " + ProblemTranslator.shown(key)));
        return new Description(Problem.PATH + kind.key(), kind.status(), kind.title(), kind.remedy());
    }
}
