package org.hoofbeat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.hoofbeat.app.cases.CaseFiles;
import org.hoofbeat.app.cohort.Cohort;
import org.hoofbeat.app.cohort.CohortReport;
import org.hoofbeat.app.cohort.CohortSummary;
import org.hoofbeat.app.cohort.FailedCase;
import org.hoofbeat.app.differential.DifferentialJson;
import org.hoofbeat.app.differential.DifferentialTable;
import org.hoofbeat.app.differential.DifferentialTsv;
import org.hoofbeat.app.differential.WhyNotTable;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.StrangersToThePack;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.phenotype.UnreadablePatientException;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.WhyNot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ranks the diseases that could explain a patient's findings, and says why. */
@Command(name = "diagnose", description = "Rank diseases for a patient's findings, with reasons.")
final class DiagnoseCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private PatientOptions patient = new PatientOptions();

    @Option(
            names = "--phenopacket",
            paramLabel = "FILE",
            description = "A phenopacket with findings, sex and age; '-' for standard input. Options add to it.")
    private @Nullable Path phenopacket;

    @Option(
            names = "--batch",
            paramLabel = "DIR|ZIP",
            description = "A folder or ZIP file of phenopackets, ranked one after the other.")
    private @Nullable Path batch;

    @Option(names = "--universe", paramLabel = "omim|all", description = "Which diseases to rank (omim).")
    private Universe universe = Universe.OMIM;

    @Option(names = "--top", paramLabel = "N", description = "How many diseases to show (20).")
    private int top = 20;

    @Option(
            names = "--why",
            paramLabel = "ID",
            description = "Tell where this one disease stands, by any of its identifiers, and what pulls it down.")
    private @Nullable String why;

    @Option(names = "--explain", description = "Tell every finding's share of every score.")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, tsv, or html for --batch (table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public Integer call() {
        if (top < 1) {
            throw wrong("--top is at least 1, not " + top);
        }
        if (batch != null) {
            return rankBatch(batch);
        }
        Patient described = describe();
        if (described.findings().isEmpty()) {
            throw wrong("say what was found: --observed, --excluded, --phenopacket or --batch");
        }
        Knowledge knowledge = openPack();
        refuseStrangers(described, knowledge);
        Ranker ranker = Rankers.usual(knowledge);
        var query = new Query(described, universe, LeavingOut.nothing());
        if (why != null) {
            Curie disease =
                    Curie.findIn(why).orElseThrow(() -> wrong("--why: expected an identifier such as OMIM:154700"));
            List<Integer> entries = entriesOf(disease, knowledge);
            print(WhyNot.of(ranker, query, disease, entries, knowledge), Credit.of(knowledge.manifest()));
            out().flush();
            return 0;
        }
        print(Differential.of(ranker, query, 0, top, knowledge), Credit.of(knowledge.manifest()), out());
        out().flush();
        return 0;
    }

    private int rankBatch(Path source) {
        if (!describeOptions().equals(Patient.with(FindingSet.empty())) || phenopacket != null || why != null) {
            throw wrong("--batch reads patients from files; leave the options that describe one patient out");
        }
        try (CaseFiles files = CaseFiles.open(source)) {
            Knowledge knowledge = openPack();
            var cohort = new Cohort(knowledge, Rankers.usual(knowledge), universe, top);
            CohortSummary summary;
            try (var progress = Progress.of("cases", files.paths().size())) {
                summary = cohort.report(
                        files, CohortReport.in(format, knowledge.manifest(), out()), this::tell, progress::step);
            }
            out().flush();
            err().println(summary);
            return summary.failed() == 0 ? 0 : 1;
        } catch (IOException notClosed) {
            throw new UncheckedIOException("%s cannot be closed: %s".formatted(source, notClosed), notClosed);
        }
    }

    private void tell(FailedCase failed) {
        err().println("failed: " + failed.file() + ": " + failed.reason());
    }

    private Knowledge openPack() {
        return PackOfInterest.choose(data, Optional.empty()).open();
    }

    private Patient describe() {
        Patient options = describeOptions();
        return phenopacket == null ? options : PacketFile.read(phenopacket).combinedWith(options);
    }

    private Patient describeOptions() {
        try {
            return patient.read();
        } catch (UnreadablePatientException unreadable) {
            throw wrong("--" + unreadable.getMessage());
        }
    }

    private void refuseStrangers(Patient described, Knowledge knowledge) {
        StrangersToThePack strangers = StrangersToThePack.in(described, knowledge);
        if (!strangers.isEmpty()) {
            List<String> names = new ArrayList<>(
                    strangers.terms().stream().map(Curie::toString).toList());
            names.addAll(strangers.genes());
            throw wrong("not known: %s (data of %s)"
                    .formatted(String.join(", ", names), knowledge.manifest().date()));
        }
    }

    private void print(Differential differential, Credit credit, PrintWriter out) {
        switch (format) {
            case TABLE -> new DifferentialTable(out, explain).print(differential);
            case JSON -> DifferentialJson.print(differential, out);
            case TSV -> DifferentialTsv.print(differential, credit, out);
            case HTML -> throw wrong("--format html is for --batch");
        }
    }

    private void print(WhyNot answer, Credit credit) {
        switch (format) {
            case TABLE -> new WhyNotTable(out()).print(answer);
            case JSON -> DifferentialJson.print(answer, out());
            case TSV -> DifferentialTsv.print(answer.ranked(), credit, out());
            case HTML -> throw wrong("--format html is for --batch");
        }
    }

    /** Rows of the source diseases that an identifier stands for: its own entry, or all that meet on its page. */
    private List<Integer> entriesOf(Curie id, Knowledge knowledge) {
        OptionalInt own = knowledge.findSourceDisease(id);
        if (own.isPresent()) {
            return List.of(own.getAsInt());
        }
        return switch (knowledge.resolve(id)) {
            case Identity.Canonical(int disease) -> entriesOn(disease, knowledge);
            case Identity.Elsewhere(int disease) -> entriesOn(disease, knowledge);
            case Identity.Several(List<Integer> diseases) ->
                diseases.stream()
                        .flatMap(disease -> entriesOn(disease, knowledge).stream())
                        .toList();
            case Identity.Unknown _ ->
                throw wrong("--why: %s is no disease that the data of %s knows"
                        .formatted(id, knowledge.manifest().date()));
        };
    }

    private static List<Integer> entriesOn(int disease, Knowledge knowledge) {
        return knowledge.sourcesOf(disease).boxed().toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
