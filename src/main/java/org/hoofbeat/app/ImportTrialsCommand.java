package org.hoofbeat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.ingest.trials.TrialImport;
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
final class ImportTrialsCommand implements OnData {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of studies.")
    private List<Path> files = List.of();

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (StudyWork work = StudyWork.at(place, data)) {
            work.store().notes().forEach(err::println);
            TrialImport.Report report = read(work.store(), place, err);
            try (var progress = new Counting("indexing", place, err)) {
                work.index(progress::reached);
            }
            StudyReport.print(report, out, err);
        }
        return 0;
    }

    private TrialImport.Report read(RawStore store, Workplace place, PrintWriter err) {
        try (var progress = new Counting("studies", place, err)) {
            var studies = new TrialImport(store, progress::reached);
            for (Path file : files) {
                if (file.endsWith(STANDARD_INPUT)) {
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
            var in = new BufferedInputStream(StandardInput.stream(), 1 << 16);
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in) {
                studies.readText(new SourceText("standard input", plain));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("standard input cannot be read: " + cause.getMessage(), cause);
        }
    }
}
