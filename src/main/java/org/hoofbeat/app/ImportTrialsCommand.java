package org.hoofbeat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.ingest.trials.DiseaseTies;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.ingest.trials.TrialIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.store.raw.RawStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports studies: files are read and checked, kept as they came, tied to diseases and indexed. */
@Command(
        name = "trials",
        description = "Import studies in the JSON of ClinicalTrials.gov's API v2.",
        footer = {
            "",
            "Takes .json (one study, a list, or an answer of the API), .jsonl, .gz and .zip; '-' reads standard input.",
            "An import can be repeated, and begun again after a crash: what is there already is left alone, newer versions",
            "win, older ones are kept as history."
        })
final class ImportTrialsCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int SHOWN = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of studies.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        DataDirectory directory = data.openDataDirectory();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (DataLock lock = directory.lock();
                RawStore store = RawStore.open(directory.raw().resolve(RecordKind.TRIALS.key()))) {
            store.notes().forEach(err::println);
            TrialImport.Report report = read(store);
            index(directory, store);
            report.rejections().stream().limit(SHOWN).map(Rejection::toString).forEach(err::println);
            if (report.rejections().size() > SHOWN) {
                err.printf("and %d more%n", report.rejections().size() - SHOWN);
            }
            out.printf(
                    "%d records: %d new, %d newer, %d unchanged, %d older (kept as history), %d rejected%n",
                    report.read(),
                    report.added(),
                    report.updated(),
                    report.unchanged(),
                    report.older(),
                    report.rejections().size());
            out.flush();
        }
        return 0;
    }

    private TrialImport.Report read(RawStore store) {
        try (Progress progress = Progress.of("studies", -1)) {
            int[] shown = {0};
            var studies = new TrialImport(store, done -> {
                for (; shown[0] < done; shown[0]++) {
                    progress.step();
                }
            });
            for (Path file : files) {
                if (file.toString().equals(STANDARD_INPUT)) {
                    readStandardInput(studies);
                } else {
                    studies.readFile(file);
                }
            }
            return studies.report();
        }
    }

    private static void readStandardInput(TrialImport studies) {
        try {
            var in = new BufferedInputStream(System.in, 1 << 16);
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in) {
                studies.readText(new SourceText("standard input", plain));
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException("standard input cannot be read: " + cause.getMessage(), cause);
        }
    }

    private void index(DataDirectory directory, RawStore store) {
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        var settings = new SearchSettings(
                directory.index(), data.readSettings().search().zookeeper());
        try (RecordIndex index = SolrRecordIndex.open(
                settings, RecordKind.TRIALS, knowledge.manifest().generation())) {
            if (TrialIndexing.isBehind(store, index)) {
                try (Progress progress = Progress.of("indexing", -1)) {
                    long[] shown = {0};
                    new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> false, done -> {
                        for (; shown[0] < done; shown[0]++) {
                            progress.step();
                        }
                    });
                }
            }
        }
    }
}
