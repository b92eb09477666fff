package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.hoofbeat.app.cases.CaseFiles;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Learns the likelihood ranker's weights anew, says how well they do on cases they were not learned from, and writes them.
 *
 * @param cases a folder or ZIP file of phenopackets
 * @param weights where to write the weights
 * @param diagram where to draw how reliable the probabilities are
 */
public record TrainingBench(Path cases, Optional<Path> weights, Optional<Path> diagram) {

    /**
     * Learns and prints.
     *
     * @param first the pack of a centre that has only the default data
     * @param second the pack of a centre that has all data
     */
    public void run(Knowledge first, Knowledge second, PrintWriter out) {
        var training = new WeightsTraining(first, second, read());
        WeightsTraining.Result result = training.run();
        for (TrainingSetting setting : TrainingSetting.values()) {
            print(setting.name().toLowerCase(Locale.ROOT), result, of(setting), out);
        }
        Predicate<TestedExample> two = one -> one.example().isOneOfTwo();
        Predicate<TestedExample> unseen = one -> one.example().isUnseen();
        Predicate<TestedExample> asIs = of(TrainingSetting.AS_IS);
        print("as_is, at most two a publication", result, asIs.and(two), out);
        print(
                "left_out, at most two a publication",
                result,
                of(TrainingSetting.LEFT_OUT).and(two),
                out);
        print("as_is, own publication in no annotation", result, asIs.and(unseen), out);
        print(
                "as_is, the same, at most two a publication",
                result,
                asIs.and(unseen).and(two),
                out);
        weights.ifPresent(file -> write(file, result.weights().print()));
        diagram.ifPresent(file -> write(
                file,
                ReliabilityDiagram.svg(
                        tenths(result, of(WeightsTraining.CALIBRATED_ON)),
                        "How often the first disease is right, by its probability; publications left out")));
        out.flush();
    }

    private static Predicate<TestedExample> of(TrainingSetting setting) {
        return one -> one.example().setting() == setting;
    }

    private static void print(
            String name, WeightsTraining.Result result, Predicate<TestedExample> which, PrintWriter out) {
        List<TestedExample> tested = result.tested().stream().filter(which).toList();
        double[] ranks = tested.stream().mapToDouble(TestedExample::rank).toArray();
        Bootstrap bootstrap = Bootstrap.over(
                PublicationClusters.ofPublications(
                        tested.stream().map(one -> one.example().publications()).toList()),
                ranks);
        RankFigures figures = RankFigures.of(ranks);
        line(out, "%s: %d cases, by weights that do not know their publications", name, figures.cases());
        line(out, "  top-1  %s", interval(figures.top1(), bootstrap.interval(RankFigures::top1)));
        line(out, "  top-3  %s", interval(figures.top3(), bootstrap.interval(RankFigures::top3)));
        line(out, "  top-10 %s", interval(figures.top10(), bootstrap.interval(RankFigures::top10)));
        List<ReliabilityDiagram.Tenth> tenths = tenths(result, which);
        line(out, "  expected calibration error %.3f", ReliabilityDiagram.expectedError(tenths));
        for (ReliabilityDiagram.Tenth tenth : tenths) {
            line(out, "    said %.2f  right %.2f  of %d", tenth.said(), tenth.right(), tenth.cases());
        }
    }

    private static String interval(double value, Interval interval) {
        return String.format(Locale.ROOT, "%.1f %% (%.1f to %.1f)", value, interval.low(), interval.high());
    }

    private static List<ReliabilityDiagram.Tenth> tenths(
            WeightsTraining.Result result, Predicate<TestedExample> which) {
        var calibration =
                new Calibration(result.weights().temperature(), result.weights().noneOfThese());
        return ReliabilityDiagram.tenths(
                result.tested().stream().filter(which).map(calibration::outcome).toList());
    }

    private List<SolvedCase> read() {
        try (CaseFiles files = CaseFiles.open(cases);
                var progress = Progress.of("reading", files.paths().size())) {
            return new ArrayList<>(CaseReader.read(files, progress::step).cases());
        } catch (IOException notClosed) {
            throw new UncheckedIOException("%s cannot be closed: %s".formatted(cases, notClosed), notClosed);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
