package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.PatientWords;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.ComparisonRequest;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.comparison.LeftOut;
import org.hoofbeat.phenotype.comparison.RowOrder;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.UnknownMeasureException;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.compare.ComparedDiseases;
import org.hoofbeat.web.api.wire.compare.LikeDiseases;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Diseases side by side, and diseases like a given one. */
@RestController
@Tag(name = "diagnose")
class CompareApi {
    static final int MOST_RESULTS = 100;
    private static final int MOST_DISEASES = 100;
    private static final String MEASURES = "overlap, resnik, lin, jaccard or phenodigm.";

    private final Knowledge knowledge;
    private final Differentials findings;
    private final Supplier<Comparisons> comparisons;

    CompareApi(Knowledge knowledge, Differentials findings, Supplier<Comparisons> comparisons) {
        this.knowledge = knowledge;
        this.findings = findings;
        this.comparisons = comparisons;
    }

    @GetMapping(value = "/api/v1/compare", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "compareDiseases",
            summary = "Put diseases side by side",
            description =
                    "Every sign of every disease, grouped by body system: present and how often, ruled out, what comes"
                            + " nearest, or nothing known; how well it tells the diseases apart; and how alike they are. A"
                            + " group without signs of its own is opened into its special cases. No row is cut off.")
    @Fails({
        ProblemKind.MALFORMED_ID,
        ProblemKind.MALFORMED_VALUE,
        ProblemKind.TOO_MANY_FINDINGS,
        ProblemKind.UNKNOWN_DISEASE,
        ProblemKind.UNKNOWN_FINDINGS
    })
    @OfAPatient
    ComparedDiseases compare(
            @RequestParam(defaultValue = "")
                    @Parameter(
                            description = "Any identifiers of diseases, separated by commas.",
                            example = "MONDO:0007947,OMIM:609192")
                    String ids,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "Those of them that are to be opened into their special cases.")
                    String expand,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String observed,
            @RequestParam(defaultValue = "") @Parameter(description = "As in diagnose.") String excluded,
            @RequestParam(defaultValue = "overlap") @Parameter(description = MEASURES) String measure,
            @RequestParam(defaultValue = "tells-apart")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"tells-apart", "frequency", "name"},
                                            defaultValue = "tells-apart"))
                    String sort) {
        Patient patient = new PatientWords(observed, excluded, "", "", "", "").read();
        findings.check(patient);
        List<Curie> diseases = curies(ids);
        if (diseases.size() > MOST_DISEASES) {
            throw wrong("ids", "%d diseases; at most %d are compared".formatted(diseases.size(), MOST_DISEASES));
        }
        Comparison comparison = comparisons
                .get()
                .compare(new ComparisonRequest(
                        diseases, Set.copyOf(curies(expand)), patient.findings(), measure(measure), order(sort)));
        refuseUnknown(comparison);
        return ComparedDiseases.of(comparison, knowledge);
    }

    @GetMapping(value = "/api/v1/similar/{curie}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "similarDiseases",
            summary = "Diseases like this one",
            description =
                    "By a named measure; the numbers are those of compare. Every result says what both have in common.")
    @Fails({ProblemKind.MALFORMED_ID, ProblemKind.MALFORMED_VALUE, ProblemKind.UNKNOWN_DISEASE})
    LikeDiseases similar(
            @PathVariable @Parameter(description = "Any identifier of the disease.", example = "OMIM:154700")
                    String curie,
            @RequestParam(defaultValue = "overlap") @Parameter(description = MEASURES) String measure,
            @RequestParam(defaultValue = "20")
                    @Parameter(
                            description = "How many results.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    String top) {
        int most = Count.read("top", top, 1, MOST_RESULTS);
        Curie id = Curie.parse(curie);
        List<Integer> places = DiseasePlaces.find(id, knowledge);
        if (places.size() > 1) {
            throw ApiProblem.of(
                            ProblemKind.MALFORMED_VALUE,
                            "%s stands for several diseases; ask for one of them".formatted(id))
                    .with(
                            "diseases",
                            places.stream().map(knowledge.diseases().id()::get).toList());
        }
        return LikeDiseases.of(comparisons.get().mostSimilar(), places.getFirst(), measure(measure), most, knowledge);
    }

    private static void refuseUnknown(Comparison comparison) {
        List<String> unknown = comparison.leftOut().stream()
                .filter(LeftOut.Unknown.class::isInstance)
                .map(left -> left.given().toString())
                .toList();
        if (!unknown.isEmpty()) {
            throw ApiProblem.of(ProblemKind.UNKNOWN_DISEASE, "not known: " + String.join(", ", unknown))
                    .with("unknownDiseases", unknown);
        }
    }

    private static List<Curie> curies(String list) {
        return Arrays.stream(list.split(","))
                .filter(text -> !text.isBlank())
                .map(Curie::parse)
                .toList();
    }

    private static Measure measure(String key) {
        try {
            return Measure.named(key);
        } catch (UnknownMeasureException unknown) {
            throw wrong("measure", String.valueOf(unknown.getMessage()));
        }
    }

    private static RowOrder order(String key) {
        return RowOrder.findByKey(key)
                .orElseThrow(() -> wrong("sort", "expected tells-apart, frequency or name, not \"%s\"".formatted(key)));
    }

    private static ApiProblem wrong(String parameter, String detail) {
        return ApiProblem.of(ProblemKind.MALFORMED_VALUE, parameter + ": " + detail)
                .with("parameter", parameter);
    }
}
