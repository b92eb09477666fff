package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hoofbeat.app.differential.DifferentialJson;
import org.hoofbeat.app.differential.DifferentialTable;
import org.hoofbeat.app.differential.DifferentialTsv;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.StrangersToThePack;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.phenotype.UnreadablePatientException;
import org.hoofbeat.web.api.wire.Differential;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--universe", paramLabel = "omim|all", description = "Which diseases to rank (omim).")
    private Universe universe = Universe.OMIM;

    @Option(names = "--top", paramLabel = "N", description = "How many diseases to show (20).")
    private int top = 20;

    @Option(names = "--explain", description = "Tell every finding's share of every score.")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or tsv (table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public Integer call() {
        if (top < 1) {
            throw wrong("--top is at least 1, not " + top);
        }
        Patient described = describe();
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        refuseStrangers(described, knowledge);
        if (described.findings().isEmpty()) {
            throw wrong("say what was found: --observed, --excluded, --phenopacket or --batch");
        }
        Ranker ranker = Rankers.usual(knowledge);
        var query = new Query(described, universe, LeavingOut.nothing());
        PrintWriter out = commandLineSpec().commandLine().getOut();
        print(Differential.of(ranker, query, 0, top, knowledge), out);
        out.flush();
        return 0;
    }

    private Patient describe() {
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

    private void print(Differential differential, PrintWriter out) {
        switch (format) {
            case TABLE -> new DifferentialTable(out, explain).print(differential);
            case JSON -> DifferentialJson.print(differential, out);
            case TSV -> DifferentialTsv.print(differential, out);
            case HTML -> throw wrong("--format html is for --batch");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLineSpec().commandLine(), message);
    }

    private CommandSpec commandLineSpec() {
        return Objects.requireNonNull(spec);
    }
}
