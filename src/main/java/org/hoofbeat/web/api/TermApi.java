package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.carriers.Carriers;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.facts.TermCarrier;
import org.hoofbeat.web.api.wire.facts.TermEntry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A term of the ontology and its diseases. Merged terms, and retired ones with one replacement, lead to what stands for them. */
@RestController
@Tag(name = "facts")
class TermApi {
    private static final String PATH = "/api/v1/term/";
    private static final int MOST_ROWS = 10_000;

    private final Knowledge knowledge;
    private final Supplier<Carriers> carriers;

    TermApi(Knowledge knowledge, Supplier<Carriers> carriers) {
        this.knowledge = knowledge;
        this.carriers = carriers;
    }

    @GetMapping(value = PATH + "{curie}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getTerm",
            summary = "A sign or other term, and the diseases that have it",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The term.",
                        content = @Content(schema = @Schema(implementation = TermEntry.class))),
                @ApiResponse(responseCode = "301", description = "Another term stands for it.", content = @Content)
            })
    @Fails({ProblemKind.MALFORMED_ID, ProblemKind.MALFORMED_VALUE, ProblemKind.UNKNOWN_TERM})
    ResponseEntity<?> term(
            @PathVariable @Parameter(description = "An HPO identifier.", example = "HP:0001166") String curie,
            @RequestParam(defaultValue = "0")
                    @Parameter(
                            description = "How many diseases to leave out first.",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    String start,
            @RequestParam(defaultValue = "100")
                    @Parameter(
                            description = "How many diseases.",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "10000", defaultValue = "100"))
                    String rows,
            @Parameter(hidden = true) HttpServletRequest request) {
        Curie id = Curie.parse(curie);
        int from = Count.read("start", start, 0, Integer.MAX_VALUE - MOST_ROWS);
        int most = Count.read("rows", rows, 0, MOST_ROWS);
        int row = current(knowledge.terms().findRow(id).orElseThrow(() -> unknown(id)));
        String canonical = knowledge.terms().id(row).toString();
        if (!canonical.equals(curie)) {
            return Elsewhere.at(PATH + canonical, request);
        }
        TermEntry.Part part = part(row, from, most, request);
        return Links.withNext(TermEntry.of(row, part, knowledge), part.next());
    }

    private TermEntry.Part part(int row, int start, int rows, HttpServletRequest request) {
        boolean sign = knowledge.hierarchy().isPhenotype(row);
        int[] stating = sign ? new int[0] : carriers.get().stating(row).toArray();
        int total = sign ? carriers.get().size(row) : stating.length;
        List<TermCarrier> diseases = sign
                ? carriers.get().of(row, start, (int) Math.min(Integer.MAX_VALUE, (long) start + rows)).stream()
                        .map(carrier -> TermCarrier.of(carrier, knowledge))
                        .toList()
                : java.util.Arrays.stream(stating)
                        .skip(start)
                        .limit(rows)
                        .mapToObj(disease -> TermCarrier.stating(disease, knowledge))
                        .toList();
        return new TermEntry.Part(total, start, NextPage.after(request, start, diseases.size(), total), diseases);
    }

    private int current(int row) {
        return knowledge.terms().findReplacement(row).orElse(row);
    }

    private static ApiProblem unknown(Curie id) {
        return ApiProblem.of(ProblemKind.UNKNOWN_TERM, "%s is no HPO term that the pack knows".formatted(id));
    }
}
