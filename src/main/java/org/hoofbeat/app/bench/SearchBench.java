package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.solr.SolrSearchIndex;

/**
 * What the index costs and whether it finds what is known to be there: each random disease is looked for in several ways, and
 * counted as found when its page is the first hit, or among the first five.
 *
 * @param sample how many diseases, at least 1
 * @param seed of the random choice
 */
public record SearchBench(int sample, long seed) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int WARM_UP = 400;
    private static final int AMONG_THE_FIRST = 5;
    private static final int KEYSTROKES = 12;
    private static final double P99 = 0.99;

    /** Fills an index in a folder, measures and prints; the last line is for programs. */
    public void run(Knowledge knowledge, Path folder, PrintWriter out) throws IOException, InterruptedException {
        line(
                out,
                "%d random diseases, seed %d; pack %s",
                sample,
                seed,
                knowledge.manifest().generation());
        double fill = open(knowledge, folder, "filled", out);
        open(knowledge, folder, "opened again", out);
        line(out, "%-22s %.1f MB on disk", "index", ProcessFigures.sizeOf(folder) / 1e6);
        try (SearchIndex index = SolrSearchIndex.open(SearchSettings.embedded(folder), knowledge)) {
            index.awaitReady(PATIENCE);
            List<SearchProbe> probes = SearchProbe.draw(knowledge, sample, new SplittableRandom(seed));
            probes.stream().limit(WARM_UP).forEach(probe -> search(index, probe));
            Map<SearchProbe.Way, Tally> tallies = new EnumMap<>(SearchProbe.Way.class);
            for (SearchProbe probe : probes) {
                tallies.computeIfAbsent(probe.way(), _ -> new Tally()).add(search(index, probe));
            }
            tallies.forEach((way, tally) -> tally.print(way.title(), out));
            suggest(index, probes);
            double[] suggestions = suggest(index, probes);
            line(out, "%-22s %s", "a suggestion", costs(suggestions));
            line(out, "%-22s %d MB resident at most", "memory", ProcessFigures.mostResidentMegabytes());
            line(
                    out,
                    "search diseases %d fill_cpu_s %.1f suggest_cpu_ms_mean %.3f suggest_cpu_ms_p99 %.3f",
                    sample,
                    fill,
                    mean(suggestions),
                    Quantile.of(suggestions, P99));
        }
        out.flush();
    }

    /** Seconds of processor time until the index answers. */
    private static double open(Knowledge knowledge, Path folder, String what, PrintWriter out)
            throws InterruptedException {
        long cpu = ProcessFigures.cpuNanos();
        Stopwatch watch = Stopwatch.start();
        try (SearchIndex index = SolrSearchIndex.open(SearchSettings.embedded(folder), knowledge)) {
            index.suggest(SuggestRequest.of("a"));
            double names = watch.wallNanos() / 1e9;
            double namesCpu = (ProcessFigures.cpuNanos() - cpu) / 1e9;
            index.awaitReady(PATIENCE);
            double all = watch.wallNanos() / 1e9;
            double allCpu = (ProcessFigures.cpuNanos() - cpu) / 1e9;
            line(
                    out,
                    "%-22s suggests after %.1f s (%.1f s of processor time), answers after %.1f s (%.1f s)",
                    what,
                    names,
                    namesCpu,
                    all,
                    allCpu);
            return allCpu;
        }
    }

    private record Found(boolean first, boolean amongTheFirst, double cpuMillis) {}

    private static Found search(SearchIndex index, SearchProbe probe) {
        SearchRequest request =
                SearchRequest.of(probe.typed()).in(Kind.DISEASES).page(0, AMONG_THE_FIRST);
        Stopwatch watch = Stopwatch.start();
        List<Hit> hits = index.search(request).hits();
        double cost = watch.cpuNanos() / 1e6;
        List<Boolean> right =
                hits.stream().map(hit -> hit.id().equals(probe.disease())).toList();
        return new Found(!right.isEmpty() && right.getFirst(), right.contains(true), cost);
    }

    /** What each keystroke costs of those who type what the probes hold. */
    private static double[] suggest(SearchIndex index, List<SearchProbe> probes) {
        List<Double> costs = new ArrayList<>();
        for (SearchProbe probe : probes) {
            for (int end = 1; end <= Math.min(probe.typed().length(), KEYSTROKES); end++) {
                SuggestRequest request = SuggestRequest.of(probe.typed().substring(0, end));
                Stopwatch watch = Stopwatch.start();
                index.suggest(request);
                costs.add(watch.cpuNanos() / 1e6);
            }
        }
        return costs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static final class Tally {
        private final List<Found> all = new ArrayList<>();

        void add(Found found) {
            all.add(found);
        }

        void print(String way, PrintWriter out) {
            line(
                    out,
                    "%-22s first %.1f %%, among %d %.1f %%; %s",
                    way,
                    100.0 * all.stream().filter(Found::first).count() / all.size(),
                    AMONG_THE_FIRST,
                    100.0 * all.stream().filter(Found::amongTheFirst).count() / all.size(),
                    costs(all.stream().mapToDouble(Found::cpuMillis).toArray()));
        }
    }

    private static String costs(double[] millis) {
        return String.format(
                Locale.ROOT,
                "mean %.2f, median %.2f, p99 %.2f ms of processor time",
                mean(millis),
                Quantile.of(millis, 0.5),
                Quantile.of(millis, P99));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
