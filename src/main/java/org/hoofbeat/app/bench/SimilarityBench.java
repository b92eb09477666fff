package org.hoofbeat.app.bench;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.BestMatchSearch;
import org.hoofbeat.phenotype.similarity.Direction;
import org.hoofbeat.phenotype.similarity.InformationContent;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.OverlapSearch;
import org.hoofbeat.phenotype.similarity.ProfileMeasure;
import org.hoofbeat.phenotype.similarity.SignSets;
import org.hoofbeat.phenotype.similarity.TermMeasure;
import org.hoofbeat.phenotype.similarity.TermSimilarity;

/**
 * What similarity costs and what it is worth: time and heap to make it, one page's "diseases like this one", all pairs of all
 * annotated source diseases on all cores, and {@link Counterparts} found, by every measure.
 */
public final class SimilarityBench {
    private static final int PAGES = 500;
    private static final int TOP = 10;
    private static final int REASONS = 3;
    private static final long SEED = 11;
    private static final double P99 = 0.99;

    private final Knowledge knowledge;
    private final PrintWriter out;

    private SimilarityBench(Knowledge knowledge, PrintWriter out) {
        this.knowledge = knowledge;
        this.out = out;
    }

    /** Measures and prints; the last line is for programs. */
    public static void run(Knowledge knowledge, PrintWriter out) {
        new SimilarityBench(knowledge, out).run();
    }

    private void run() {
        knowledge.hierarchy();
        Footprint before = Footprint.now();
        Stopwatch making = Stopwatch.start();
        MostSimilar pages = MostSimilar.of(knowledge);
        long millis = making.cpuNanos() / 1_000_000;
        line(
                "%d diseases with signs; made in %d ms of processor time; heap %d MB",
                pages.countAnnotated(), millis, Footprint.now().megabytesSince(before));

        SignSets sources = SignSets.ofSourceDiseases(knowledge);
        TermSimilarity terms = TermSimilarity.of(knowledge, InformationContent.ofAnnotations(knowledge));
        BestMatchSearch byTerms = BestMatchSearch.of(terms, sources);
        OverlapSearch byOverlap = OverlapSearch.of(knowledge.hierarchy(), terms.information(), sources);
        var counterparts = new Counterparts(knowledge, sources);
        line(
                "all pairs: %,d source diseases on %d cores; counterparts: %d OMIM diseases with an Orphanet entry",
                sources.size(), Runtime.getRuntime().availableProcessors(), counterparts.size());

        TextTable table = TextTable.of(
                "measure",
                ">page ms median",
                ">page ms p99",
                ">all pairs s",
                ">counterpart top-1 %",
                ">top-10 %",
                ">MRR");
        var programs = new StringBuilder("similarity");
        for (Measure measure : Measure.ALL) {
            double[] page = pageMillis(pages, measure);
            IntFunction<double[]> scores = scores(measure, sources, byTerms, byOverlap);
            double seconds = allPairsSeconds(measure, sources, scores);
            RankFigures found = counterparts.measure(scores);
            table.row(
                    measure.key(),
                    number("%.2f", Quantile.of(page, 0.5)),
                    number("%.2f", Quantile.of(page, P99)),
                    number("%.1f", seconds),
                    number("%.1f", found.top1()),
                    number("%.1f", found.top10()),
                    number("%.3f", found.reciprocal()));
            programs.append(number(" %s_all_pairs_s ".replace("%s", measure.key()) + "%.1f", seconds));
        }
        table.print(out);
        out.println(programs);
        out.flush();
    }

    /** Processor time of what a disease page asks for, in milliseconds, once warm. */
    private static double[] pageMillis(MostSimilar pages, Measure measure) {
        int[] annotated = IntStream.range(0, pages.sets().size())
                .filter(row -> !pages.sets().isEmpty(row))
                .toArray();
        var random = new Random(SEED);
        int[] asked = IntStream.range(0, PAGES)
                .map(_ -> annotated[random.nextInt(annotated.length)])
                .toArray();
        IntStream.of(asked).forEach(disease -> pages.to(disease, measure, TOP, REASONS));
        return IntStream.of(asked)
                .mapToDouble(disease -> {
                    Stopwatch watch = Stopwatch.start();
                    pages.to(disease, measure, TOP, REASONS);
                    return watch.cpuNanos() / 1e6;
                })
                .toArray();
    }

    private static IntFunction<double[]> scores(
            Measure measure, SignSets sources, BestMatchSearch byTerms, OverlapSearch byOverlap) {
        return switch (measure) {
            case TermMeasure termwise ->
                disease -> byTerms.scores(sources.terms().get(disease), termwise, Direction.BIDIRECTIONAL);
            case ProfileMeasure.OVERLAP -> byOverlap::scoresOf;
        };
    }

    private double allPairsSeconds(Measure measure, SignSets sources, IntFunction<double[]> scores) {
        Stopwatch watch = Stopwatch.start();
        try (var progress = Progress.of(measure.key(), sources.size())) {
            double sum = IntStream.range(0, sources.size())
                    .parallel()
                    .mapToDouble(disease -> {
                        progress.step();
                        return Arrays.stream(scores.apply(disease)).sum();
                    })
                    .sum();
            // A result that nobody looks at might not be computed at all.
            if (!(sum > 0)) {
                throw new BenchException("no two diseases of this pack have anything in common");
            }
        }
        return watch.wallNanos() / 1e9;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
