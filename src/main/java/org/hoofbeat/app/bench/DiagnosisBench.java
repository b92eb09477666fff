package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.app.cases.CaseFiles;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Universe;

/**
 * How often the right disease is found for published patients whose diagnosis was confirmed.
 *
 * @param cases a folder or ZIP file of phenopackets
 * @param universe which diseases are ranked
 * @param leavePublicationOut whether what the case's own publications say of its diagnosis is not used
 * @param ranker the ranker's name
 * @param ranks where to write one row a case
 */
public record DiagnosisBench(
        Path cases, Universe universe, boolean leavePublicationOut, String ranker, Optional<Path> ranks) {

    /** Reads, ranks and prints; the last line is for programs. */
    public void run(Supplier<Knowledge> pack, PrintWriter out, PrintWriter err) {
        Footprint before = Footprint.now();
        Stopwatch loading = Stopwatch.start();
        Knowledge knowledge = pack.get();
        long packMillis = loading.cpuNanos() / 1_000_000;
        Stopwatch making = Stopwatch.start();
        Ranker made = Rankers.named(ranker, knowledge);
        long rankerMillis = making.cpuNanos() / 1_000_000;
        Footprint after = Footprint.now();

        CaseReader read = read();
        read.unreadable().forEach(reason -> err.println("unreadable: " + reason));
        CaseSelection selection = CaseSelection.of(read.cases(), universe, knowledge);
        line(
                out,
                "ranker %s, universe %s, %s; pack %s",
                made.name(),
                universe.name().toLowerCase(Locale.ROOT),
                leavePublicationOut ? "leave-publication-out" : "as is",
                knowledge.manifest().generation());
        line(
                out,
                "%d cases count; left out: %d with fewer than 3 findings, %d whose disease is not annotated,"
                        + " %d without one diagnosis, %d unreadable",
                selection.cases().size(),
                selection.fewFindings(),
                selection.notAnnotated(),
                read.unsolved(),
                read.unreadable().size());
        line(
                out,
                "%-12s pack %d ms, ranker %d ms of processor time; heap %d MB with both",
                "load",
                packMillis,
                rankerMillis,
                after.megabytesSince(before));
        if (selection.cases().isEmpty()) {
            throw new BenchException("%s holds no case that counts".formatted(cases));
        }
        List<CaseRank> result = rank(made, knowledge, selection.cases());
        ranks.ifPresent(file -> RanksFile.write(file, result));
        new DiagnosisReport(out).print(result);
        out.flush();
    }

    private CaseReader read() {
        try (CaseFiles files = CaseFiles.open(cases);
                var progress = Progress.of("reading", files.paths().size())) {
            return CaseReader.read(files, progress::step);
        } catch (IOException notClosed) {
            throw new UncheckedIOException("%s cannot be closed: %s".formatted(cases, notClosed), notClosed);
        }
    }

    private List<CaseRank> rank(Ranker made, Knowledge knowledge, List<SolvedCase> selected) {
        try (var progress = Progress.of("ranking", selected.size())) {
            return new DiagnosisProtocol(knowledge, universe, leavePublicationOut).run(made, selected, progress::step);
        }
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
