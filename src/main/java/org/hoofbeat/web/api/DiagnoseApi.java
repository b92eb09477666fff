package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.phenotype.PatientWords;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.PatientBody;
import org.hoofbeat.web.api.wire.WhyNot;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The differential for a patient whose findings are in the address. */
@RestController
@Tag(name = "diagnose")
class DiagnoseApi {
    static final int MOST_RESULTS = 1000;
    static final String PATH = "/api/v1/diagnose";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Differentials differentials;

    DiagnoseApi(Differentials differentials) {
        this.differentials = differentials;
    }

    @GetMapping(value = PATH, produces = JSON)
    @Operation(
            operationId = "diagnose",
            summary = "Rank diseases for a patient",
            description =
                    "Every result says which finding speaks for or against it. Findings are cleaned first (retired"
                            + " terms replaced, what others imply dropped), and issues says what was done. Decision support for"
                            + " professionals, not a diagnosis.")
    @Fails({ProblemKind.MALFORMED_VALUE, ProblemKind.TOO_MANY_FINDINGS, ProblemKind.UNKNOWN_FINDINGS})
    @OfAPatient
    ResponseEntity<Differential> diagnose(
            @RequestParam(defaultValue = "")
                    @Parameter(
                            description = "HPO identifiers of findings that were seen, separated by commas.",
                            example = "HP:0001166,HP:0001083")
                    String observed,
            @RequestParam(defaultValue = "")
                    @Parameter(
                            description = "HPO identifiers of findings that are absent, separated by commas.",
                            example = "HP:0001249")
                    String excluded,
            @RequestParam(defaultValue = "")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"", "female", "male"},
                                            defaultValue = ""))
                    String sex,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "Years such as 3.5, or an ISO 8601 period such as P3Y6M.")
                    String age,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "HPO identifiers of suspected modes of inheritance, separated by commas.")
                    String inheritance,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "Symbols of candidate genes, separated by commas.")
                    String genes,
            @RequestParam(defaultValue = "omim")
                    @Parameter(
                            description = "omim: annotated OMIM diseases; all: Orphanet and DECIPHER too.",
                            schema =
                                    @Schema(
                                            allowableValues = {"omim", "all"},
                                            defaultValue = "omim"))
                    String universe,
            @RequestParam(defaultValue = "20")
                    @Parameter(
                            description = "How many results.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "20"))
                    String top,
            @RequestParam(defaultValue = "0")
                    @Parameter(
                            description = "How many results to leave out first.",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    String start,
            @Parameter(hidden = true) HttpServletRequest request) {
        Patient patient = new PatientWords(observed, excluded, sex, age, inheritance, genes).read();
        int from = Count.read("start", start, 0, Integer.MAX_VALUE - MOST_RESULTS);
        Differential answer = differentials.rank(
                patient, Differentials.universe(universe), from, Count.read("top", top, 1, MOST_RESULTS));
        String next = NextPage.after(request, from, answer.rows(), answer.total());
        return Links.withNext(answer.withNext(next), next);
    }

    @PostMapping(value = PATH, consumes = JSON, produces = JSON)
    @Operation(
            operationId = "diagnosePosted",
            summary = "Rank diseases for a patient in the body",
            description =
                    "The body is a phenopacket (GA4GH, version 2 or 1) or the API's own plain object; which one is told"
                            + " by its members. At most 2 MB. What a plain object says of universe, top and start wins over the"
                            + " address.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = JSON,
                                            schema =
                                                    @Schema(
                                                            anyOf = {PatientBody.class, Object.class},
                                                            description = "PatientBody or a phenopacket"))))
    @Fails({
        ProblemKind.MALFORMED_BODY,
        ProblemKind.MALFORMED_VALUE,
        ProblemKind.TOO_MANY_FINDINGS,
        ProblemKind.BODY_TOO_LARGE,
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        ProblemKind.UNKNOWN_FINDINGS
    })
    @OfAPatient
    Differential diagnosePosted(
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            @RequestParam(defaultValue = "omim") @Parameter(description = "As in diagnose.") String universe,
            @RequestParam(defaultValue = "20") @Parameter(description = "As in diagnose.") String top,
            @RequestParam(defaultValue = "0") @Parameter(description = "As in diagnose.") String start) {
        PostedPatient posted = PostedPatient.read(body);
        return differentials.rank(
                posted.patient(),
                Differentials.universe(posted.option("universe", universe)),
                Count.read("start", posted.option("start", start), 0, Integer.MAX_VALUE - MOST_RESULTS),
                Count.read("top", posted.option("top", top), 1, MOST_RESULTS));
    }

    @GetMapping(value = PATH + "/why/{curie}", produces = JSON)
    @Operation(
            operationId = "whyNot",
            summary = "Why a disease stands where it stands",
            description =
                    "For any disease, by any identifier: its rank, the findings that pull it down, the expected signs"
                            + " that were not reported, or why it was not ranked at all.")
    @Fails({
        ProblemKind.MALFORMED_ID,
        ProblemKind.MALFORMED_VALUE,
        ProblemKind.TOO_MANY_FINDINGS,
        ProblemKind.UNKNOWN_DISEASE,
        ProblemKind.UNKNOWN_FINDINGS
    })
    @OfAPatient
    WhyNot why(
            @PathVariable @Parameter(description = "Any identifier of the disease.", example = "OMIM:154700")
                    String curie,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String observed,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String excluded,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String sex,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String age,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String inheritance,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String genes,
            @RequestParam(defaultValue = "omim") @Parameter(description = "As in diagnose.") String universe) {
        Patient patient = new PatientWords(observed, excluded, sex, age, inheritance, genes).read();
        return differentials.why(patient, Differentials.universe(universe), Curie.parse(curie));
    }
}
