package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hoofbeat.app.comparison.ComparisonText;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.MalformedCurieException;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.PatientWords;
import org.hoofbeat.phenotype.StrangersToThePack;
import org.hoofbeat.phenotype.UnreadablePatientException;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.ComparisonRequest;
import org.hoofbeat.phenotype.comparison.ComparisonTable;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.comparison.LeftOut;
import org.hoofbeat.phenotype.comparison.RowOrder;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.UnknownMeasureException;
import org.hoofbeat.web.api.wire.InputNote;
import org.hoofbeat.web.api.wire.compare.ComparedDiseases;
import org.hoofbeat.web.api.wire.compare.NotCompared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts diseases, and if wanted a patient, side by side. */
@Command(
        name = "compare",
        description = "Put diseases side by side: what they share, what tells them apart, how alike they are.",
        footer = {
            "",
            "Any identifier will do (MONDO, OMIM, ORPHA, …). A group without signs of its own is opened into its special",
            "cases, where the pack has such links."
        })
final class CompareCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Diseases, two or more; one beside a patient's findings.")
    private List<String> ids = List.of();

    @Option(names = "--observed", paramLabel = "HP:…,HP:…", description = "A patient's findings: what was seen.")
    private List<String> observed = List.of();

    @Option(names = "--excluded", paramLabel = "HP:…,HP:…", description = "What was looked for and is absent.")
    private List<String> excluded = List.of();

    @Option(names = "--expand", description = "Open every disease into its special cases.")
    private boolean expand;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "overlap, resnik, lin, jaccard or phenodigm (${DEFAULT-VALUE}).")
    private String measure = "overlap";

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "Rows of a body system by tells-apart, frequency or name (${DEFAULT-VALUE}).")
    private String sort = "tells-apart";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or tsv (${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public Integer call() {
        ComparisonRequest request = request();
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        refuseStrangers(request.findings(), knowledge);
        Comparison comparison =
                Comparisons.of(knowledge, MostSimilar.of(knowledge)).compare(request);
        refuseUnknown(comparison);
        if (comparison.columns().size() < 2) {
            throw wrong("a comparison needs two diseases, or one and a patient's findings");
        }
        tell(comparison, knowledge);
        return 0;
    }

    private ComparisonRequest request() {
        try {
            List<Curie> diseases = ids.stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .filter(text -> !text.isBlank())
                    .map(Curie::parse)
                    .toList();
            FindingSet findings = new PatientWords(
                            String.join(",", observed), String.join(",", excluded), "", "", "", "")
                    .read()
                    .findings();
            return new ComparisonRequest(
                    diseases,
                    expand ? new HashSet<>(diseases) : Set.of(),
                    findings,
                    Measure.named(measure),
                    RowOrder.findByKey(sort)
                            .orElseThrow(
                                    () -> wrong("--sort is tells-apart, frequency or name, not '%s'".formatted(sort))));
        } catch (MalformedCurieException | UnreadablePatientException | UnknownMeasureException unreadable) {
            throw wrong(String.valueOf(unreadable.getMessage()));
        }
    }

    private void refuseStrangers(FindingSet findings, Knowledge knowledge) {
        List<Curie> strangers =
                StrangersToThePack.in(Patient.with(findings), knowledge).terms();
        if (!strangers.isEmpty()) {
            throw wrong("not known: "
                    + String.join(", ", strangers.stream().map(Curie::toString).toList()));
        }
    }

    /** Who misspelt an identifier wants to know at once; what was merely not needed is told beside the result. */
    private void refuseUnknown(Comparison comparison) {
        List<String> refused = comparison.leftOut().stream()
                .filter(left -> left instanceof LeftOut.Unknown || left instanceof LeftOut.Several)
                .map(left -> NotCompared.of(left).message())
                .toList();
        if (!refused.isEmpty()) {
            throw wrong(String.join("; ", refused));
        }
    }

    private void tell(Comparison comparison, Knowledge knowledge) {
        PrintWriter out = commandSpec().commandLine().getOut();
        switch (format) {
            case TABLE -> {
                comparison
                        .leftOut()
                        .forEach(left -> out.println(NotCompared.of(left).message()));
                comparison
                        .issues()
                        .forEach(issue ->
                                out.println(InputNote.of(issue, knowledge).message()));
                ComparisonText.print(comparison, out);
            }
            case JSON -> out.println(JSON.writeValueAsString(ComparedDiseases.of(comparison, knowledge)));
            case TSV ->
                out.print(ComparisonTable.of(comparison, Credit.of(knowledge.manifest()))
                        .text(ComparisonTable.Format.TSV));
            case HTML -> throw wrong("--format html is for batches; use table, json or tsv");
        }
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandSpec().commandLine(), message);
    }

    private CommandSpec commandSpec() {
        return Objects.requireNonNull(spec);
    }
}
