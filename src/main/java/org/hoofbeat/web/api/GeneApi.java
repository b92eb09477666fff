package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.facts.GeneEntry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Facts of a gene, at its approved symbol; aliases, HGNC identifiers and other letter cases lead there. */
@RestController
@Tag(name = "facts")
class GeneApi {
    private static final String PATH = "/api/v1/gene/";

    private final Knowledge knowledge;
    private final Diseases diseases;

    GeneApi(Knowledge knowledge, Diseases diseases) {
        this.knowledge = knowledge;
        this.diseases = diseases;
    }

    @GetMapping(value = PATH + "{symbol}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getGene",
            summary = "A gene and its diseases",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The gene.",
                        content = @Content(schema = @Schema(implementation = GeneEntry.class))),
                @ApiResponse(
                        responseCode = "301",
                        description = "The gene's one address is elsewhere.",
                        content = @Content)
            })
    @Fails(ProblemKind.UNKNOWN_GENE)
    ResponseEntity<?> gene(
            @PathVariable @Parameter(description = "Approved symbol, alias or HGNC identifier.", example = "FBN1")
                    String symbol,
            @Parameter(hidden = true) HttpServletRequest request) {
        int gene = find(symbol)
                .orElseThrow(() -> ApiProblem.of(
                        ProblemKind.UNKNOWN_GENE,
                        "%s is neither an approved symbol nor an alias".formatted(Quoted.of(symbol))));
        String approved = knowledge.genes().symbol().get(gene);
        return approved.equals(symbol)
                ? ResponseEntity.ok(GeneEntry.of(diseases.getGene(gene), knowledge.manifest()))
                : Elsewhere.at(PATH + approved, request);
    }

    private OptionalInt find(String symbol) {
        OptionalInt named = knowledge.findGene(symbol);
        return named.isPresent()
                ? named
                : Curie.findIn(symbol)
                        .filter(id -> id.prefix().equals("HGNC"))
                        .map(this::findByNumber)
                        .orElseGet(OptionalInt::empty);
    }

    private OptionalInt findByNumber(Curie id) {
        try {
            int row = java.util.Arrays.binarySearch(knowledge.genes().number(), Integer.parseInt(id.local()));
            return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
