package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.facts.Choice;
import org.hoofbeat.web.api.wire.facts.DiseaseEntry;
import org.hoofbeat.web.api.wire.facts.DiseaseRef;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Facts of a disease. Any identifier leads to the one address, as for pages (decision "Identity"). */
@RestController
@Tag(name = "facts")
class DiseaseApi {
    private static final String PATH = "/api/v1/disease/";

    private final Knowledge knowledge;
    private final Diseases diseases;

    DiseaseApi(Knowledge knowledge, Diseases diseases) {
        this.knowledge = knowledge;
        this.diseases = diseases;
    }

    @GetMapping(value = PATH + "{curie}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getDisease",
            summary = "Everything that is known about a disease",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The disease.",
                        content = @Content(schema = @Schema(implementation = DiseaseEntry.class))),
                @ApiResponse(
                        responseCode = "300",
                        description = "The identifier stands for several diseases; choose one.",
                        content = @Content(schema = @Schema(implementation = Choice.class))),
                @ApiResponse(
                        responseCode = "301",
                        description = "The disease's one address is elsewhere.",
                        content = @Content)
            })
    @Fails({ProblemKind.MALFORMED_ID, ProblemKind.UNKNOWN_DISEASE})
    ResponseEntity<?> disease(
            @PathVariable
                    @Parameter(
                            description = "Any identifier of the disease: MONDO, OMIM, ORPHA, UMLS and others.",
                            example = "MONDO:0007947")
                    String curie,
            @Parameter(hidden = true) HttpServletRequest request) {
        Curie id = Curie.parse(curie);
        return switch (knowledge.resolve(id)) {
            case Identity.Canonical(int disease) when isWrittenSo(curie, disease) -> ResponseEntity.ok(entry(disease));
            case Identity.Canonical(int disease) -> elsewhere(disease, request);
            case Identity.Elsewhere(int disease) -> elsewhere(disease, request);
            case Identity.Several(List<Integer> several) -> choose(id, several);
            case Identity.Unknown _ -> throw DiseasePlaces.unknown(id);
        };
    }

    private DiseaseEntry entry(int disease) {
        DiseaseFacts facts = diseases.getFacts(disease);
        return DiseaseEntry.of(facts, diseases.summarise(facts), knowledge);
    }

    private ResponseEntity<?> elsewhere(int disease, HttpServletRequest request) {
        return Elsewhere.at(PATH + knowledge.diseases().id().get(disease), request);
    }

    private ResponseEntity<?> choose(Curie id, List<Integer> several) {
        List<DiseaseRef> choices =
                DiseaseRef.list(several.stream().map(diseases::link).toList());
        return ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body(new Choice(id.toString(), choices));
    }

    private boolean isWrittenSo(String curie, int disease) {
        return knowledge.diseases().id().get(disease).equals(curie);
    }
}
