package org.hoofbeat.app.bench;

import java.io.PrintWriter;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.pages.disease.DiseasePages;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Language;

/**
 * How hard the computed summaries of random diseases are to read, and what a disease page costs.
 *
 * @param sample how many diseases, at least 1
 * @param seed of the random choice
 */
public record PagesBench(int sample, long seed) {
    private static final int WARM_UP_ROUNDS = 20;
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;

    /** Reads the pack, measures and prints; the last line is for programs. */
    public void run(Knowledge knowledge, PrintWriter out) {
        Diseases diseases = Diseases.of(knowledge);
        DiseasePages pages = pages(knowledge, diseases);
        int[] random = choose(IntStream.range(0, knowledge.diseases().size()).toArray());
        int[] annotated = choose(IntStream.range(0, knowledge.diseases().size())
                .filter(disease -> diseases.link(disease).signs() > 0)
                .toArray());
        line(
                out,
                "%d random diseases, seed %d; pack %s",
                sample,
                seed,
                knowledge.manifest().generation());

        IntToDoubleFunction grade =
                disease -> diseases.summarise(diseases.getFacts(disease)).readingGrade();
        double[] grades = measure(random, grade);
        grades("reading grade", grades, out);
        grades("of those with signs", measure(annotated, grade), out);

        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            measure(annotated, disease -> size(pages, disease, false));
        }
        double[] usual = measure(random, disease -> cpuMillis(pages, disease, false));
        double[] busy = measure(annotated, disease -> cpuMillis(pages, disease, false));
        double[] whole = measure(annotated, disease -> cpuMillis(pages, disease, true));
        costs("page", usual, out);
        costs("of those with signs", busy, out);
        costs("with every sign", whole, out);
        double[] sizes = measure(annotated, disease -> size(pages, disease, false) / 1024.0);
        line(
                out,
                "%-22s median %.0f, p95 %.0f, max %.0f",
                "KB with signs",
                Quantile.of(sizes, 0.5),
                Quantile.of(sizes, P95),
                Quantile.of(sizes, 1));
        line(
                out,
                "pages %d grade_mean %.2f grade_p95 %.2f cpu_ms_mean %.2f cpu_ms_p99 %.2f",
                sample,
                mean(grades),
                Quantile.of(grades, P95),
                mean(busy),
                Quantile.of(busy, P99));
        out.flush();
    }

    /** Random rows, each at most once; all of them where there are fewer than wanted. */
    private int[] choose(int[] rows) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < Math.min(sample, rows.length); i++) {
            int other = random.nextInt(i, rows.length);
            int row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
        return Arrays.copyOf(rows, Math.min(sample, rows.length));
    }

    private static DiseasePages pages(Knowledge knowledge, Diseases diseases) {
        var host = new Host("Hoofbeat", "", "", "", "", List.of());
        var site = new Site(URI.create("http://127.0.0.1"), ZoneOffset.UTC, host);
        TermNames names = TermNames.of(knowledge, diseases);
        var writer = new PageWriter(() -> site, knowledge.manifest(), new Assets(host), names);
        return new DiseasePages(writer, diseases, knowledge.manifest(), () -> site, names);
    }

    private static double cpuMillis(DiseasePages pages, int disease, boolean all) {
        Stopwatch watch = Stopwatch.start();
        size(pages, disease, all);
        return watch.cpuNanos() / 1e6;
    }

    private static int size(DiseasePages pages, int disease, boolean all) {
        var visit = new Visit(Language.EN, FindingSet.empty(), "/disease", "", false);
        return Objects.requireNonNull(pages.show(visit, disease, "", all).getBody())
                .length();
    }

    private static double[] measure(int[] diseases, IntToDoubleFunction figure) {
        return IntStream.of(diseases).mapToDouble(figure).toArray();
    }

    private static void grades(String name, double[] grades, PrintWriter out) {
        line(
                out,
                "%-22s mean %.2f, p95 %.2f, max %.2f (Flesch–Kincaid, names of genes aside)",
                name,
                mean(grades),
                Quantile.of(grades, P95),
                Quantile.of(grades, 1));
    }

    private static void costs(String name, double[] millis, PrintWriter out) {
        line(
                out,
                "%-22s mean %.2f, median %.2f, p99 %.2f ms of processor time",
                name,
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
