package org.hoofbeat.app;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.ingest.trials.TrialUpdate;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fetches studies from the registry, politely, and goes on where it was stopped. */
@Command(
        name = "trials",
        description = "Fetch studies from ClinicalTrials.gov, or from a server that speaks its API v2.",
        footer = {
            "",
            "It asks for one page after the other, with pauses. When it is stopped, the same command goes on at the page where it",
            "was; once it has come to the end, it asks only for what was updated since."
        })
final class UpdateTrialsCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--from", paramLabel = "URL", description = "Address of the API (${DEFAULT-VALUE}).")
    private URI from = URI.create("https://clinicaltrials.gov/api/v2");

    @Option(
            names = "--disease",
            paramLabel = "CURIE",
            description = "Only studies of this disease, such as MONDO:0007947; may be repeated. Else all studies.")
    private List<String> diseases = List.of();

    @Option(names = "--pause", paramLabel = "MS", description = "Milliseconds between two requests (${DEFAULT-VALUE}).")
    private int pause = 1_200;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) throws InterruptedException {
        List<String> names = diseases.isEmpty() ? List.of() : namesOf(diseases);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path state = place.directory().raw().resolve("trials-update.properties");
        try (StudyWork work = StudyWork.at(place, data)) {
            work.store().notes().forEach(err::println);
            try (var progress = new Counting("studies", place, err)) {
                var studies = new TrialImport(work.store(), progress::reached);
                try {
                    new TrialUpdate(from, state, Duration.ofMillis(Math.max(0, pause)), Clock.systemUTC())
                            .run(names, studies);
                } finally {
                    // What came is there to be found, whatever happened to the rest.
                    try (var indexing = new Counting("indexing", place, err)) {
                        work.index(indexing::reached);
                    }
                    StudyReport.print(studies.report(), out, err);
                }
            }
        }
        return 0;
    }

    private List<String> namesOf(List<String> codes) {
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        List<String> names = new ArrayList<>();
        for (String code : codes) {
            Identity found = Curie.findIn(code).map(knowledge::resolve).orElse(new Identity.Unknown());
            switch (found) {
                case Identity.Canonical(int row) ->
                    names.add(knowledge.diseases().label().get(row));
                case Identity.Elsewhere(int row) ->
                    names.add(knowledge.diseases().label().get(row));
                case Identity.Several(List<Integer> rows) ->
                    rows.forEach(row -> names.add(knowledge.diseases().label().get(row)));
                case Identity.Unknown() ->
                    throw new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "--disease " + code + ": no disease has this code");
            }
        }
        return names;
    }
}
