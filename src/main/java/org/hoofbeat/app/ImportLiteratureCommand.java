package org.hoofbeat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.diseases.editorial.Retractions;
import org.hoofbeat.ingest.literature.LiteratureImport;
import org.hoofbeat.ingest.literature.LiteratureReport;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports articles: files are read and checked, kept as they came, tagged with diseases and genes, and indexed. */
@Command(
        name = "literature",
        description = "Import articles and book chapters in PubMed's XML, or as JSON, one article a line.",
        footer = {
            "",
            "Takes .xml, .json, .jsonl, .gz and .zip, such as the files of PubMed's baseline and of its updates, in their order;",
            "'-' reads standard input. Files that were read to their end before are skipped. An import can be repeated, and begun",
            "again after a crash; of two records of an article the one revised later counts. It runs beside a server too."
        })
final class ImportLiteratureCommand implements OnData {
    private static final String STANDARD_INPUT = "-";
    private static final int SHOWN = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of articles.")
    private List<Path> files = List.of();

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) throws Exception {
        if (place instanceof Workplace.Served served) {
            return importInto(served.literature(), place);
        }
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        try (var alone = LiteraturePart.openAlone(place.directory(), place.settings(), knowledge)) {
            return importInto(alone, place);
        }
    }

    private int importInto(LiteraturePart literature, Workplace place) {
        List<String> failures = new ArrayList<>();
        List<LiteratureReport> report = new ArrayList<>();
        try (Progress progress = Progress.of("articles", -1)) {
            long[] shown = {0};
            literature.importing(
                    done -> {
                        for (; shown[0] < done; shown[0]++) {
                            progress.step();
                        }
                    },
                    importing -> {
                        report.add(importing.report());
                        files.forEach(file -> read(file, importing, failures));
                    });
        }
        tell(report.getFirst(), failures);
        Map<String, String> retracted = report.getFirst().retracted();
        if (!retracted.isEmpty()) {
            int marked = new Retractions(place.desk(), InstantSource.system()).mark(retracted);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf("%d were retracted; %d of them in the desk's list of works%n", retracted.size(), marked);
            out.flush();
        }
        return failures.isEmpty() ? 0 : 1;
    }

    /** What is good in the files is taken over, whatever is wrong with the rest. */
    private static void read(Path file, LiteratureImport importing, List<String> failures) {
        try {
            if (file.toString().equals(STANDARD_INPUT)) {
                readStandardInput(importing);
            } else {
                importing.readFile(file);
            }
        } catch (MalformedSourceException malformed) {
            failures.add(String.valueOf(malformed.getMessage()));
        }
    }

    private static void readStandardInput(LiteratureImport importing) {
        try {
            var in = new BufferedInputStream(StandardInput.stream(), 1 << 16);
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in) {
                importing.readText(new SourceText("standard input", plain));
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException("standard input cannot be read: " + cause.getMessage(), cause);
        }
    }

    private void tell(LiteratureReport report, List<String> failures) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        report.rejections().stream().limit(SHOWN).map(Rejection::toString).forEach(err::println);
        if (report.rejected() > SHOWN) {
            err.printf("and %d more%n", report.rejected() - SHOWN);
        }
        failures.forEach(err::println);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d records: %d new, %d newer, %d unchanged, %d older (kept as history), %d deleted, %d rejected%n",
                report.read(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.older(),
                report.deleted(),
                report.rejected());
        if (report.skipped() > 0) {
            out.printf("%d files were read to their end before and skipped%n", report.skipped());
        }
        out.flush();
        err.flush();
    }
}
