package org.hoofbeat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.ingest.OutsideFile;
import org.hoofbeat.ingest.pages.PagesImport;
import org.hoofbeat.ingest.pages.PagesReport;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over pages of other centres as sections of disease pages. */
@Command(
        name = "pages",
        description = "Import pages about diseases, in MedQuAD's XML, as sections with their source and licence.",
        footer = {
            "",
            "Takes .xml, .gz and .zip (folders of .xml); '-' reads standard input. Without a file, the pages whose disease is not",
            "known yet are matched again, for instance after a new pack.",
            "An import can be repeated, and begun again after a crash: what is there already is left alone, and what was edited",
            "here stays; a newer text of the source is then kept beside it to compare."
        })
final class ImportPagesCommand implements OnData {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of pages.")
    private List<Path> files = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where to list the pages that were left out or belong to no known disease, with what was tried (else "
                            + "logs/import-pages.tsv in the data directory).")
    private @Nullable Path reportFile;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) throws IOException {
        List<OutsideFile> sources = new ArrayList<>();
        Optional<Path> spooled = Optional.empty();
        try {
            for (Path file : files) {
                if (file.toString().equals(STANDARD_INPUT)) {
                    spooled = Optional.of(spool(place));
                    sources.add(OutsideFile.at(spooled.get()));
                } else {
                    sources.add(OutsideFile.at(file));
                }
            }
            Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
            var pages = new PagesImport(place.desk(), knowledge, InstantSource.system());
            List<String> failures = read(sources, pages);
            Path list = reportFile == null ? place.directory().logs().resolve("import-pages.tsv") : reportFile;
            Files.createDirectories(Objects.requireNonNull(list.toAbsolutePath().getParent()));
            Files.writeString(list, PagesReportText.table(pages.report()));
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(PagesReportText.summary(pages.report(), list));
            failures.forEach(failure ->
                    Objects.requireNonNull(spec).commandLine().getErr().println(failure));
            return failures.isEmpty() ? 0 : 1;
        } finally {
            if (spooled.isPresent()) {
                Files.deleteIfExists(spooled.get());
            }
        }
    }

    /** What is good in the files is taken over, whatever is wrong with the rest. */
    private static List<String> read(List<OutsideFile> sources, PagesImport pages) {
        PagesReport report = pages.report();
        List<String> failures = new ArrayList<>();
        if (sources.isEmpty()) {
            pages.tryAgain();
        }
        int total = 0;
        for (OutsideFile source : sources) {
            try {
                total += PagesImport.count(source);
            } catch (MalformedSourceException counted) {
                // Said when it is read.
                total++;
            }
        }
        try (Progress progress = Progress.of("pages", total)) {
            for (OutsideFile source : sources) {
                try {
                    pages.read(source, progress::step);
                } catch (MalformedSourceException malformed) {
                    failures.add(String.valueOf(malformed.getMessage()));
                }
            }
        }
        failures.addAll(report.failures());
        return failures;
    }

    /** An archive is read from its end, which a stream does not have. */
    private static Path spool(Workplace place) throws IOException {
        Path folder = Files.createDirectories(place.directory().logs());
        Path file = Files.createTempFile(folder, "standard-input", ".import");
        Files.copy(StandardInput.stream(), file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }
}
