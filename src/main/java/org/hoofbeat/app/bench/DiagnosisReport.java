package org.hoofbeat.app.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints what a run came to: each figure with its uncertainty, then one line for programs. */
final class DiagnosisReport {
    private static final double P99 = 0.99;

    private final PrintWriter out;

    DiagnosisReport(PrintWriter out) {
        this.out = out;
    }

    void print(List<CaseRank> ranks) {
        double[] places = ranks.stream().mapToDouble(CaseRank::rank).toArray();
        RankFigures figures = RankFigures.of(places);
        List<int[]> clusters = PublicationClusters.of(ranks);
        Bootstrap bootstrap = Bootstrap.over(clusters, places);
        line(
                "%d cases from %d independent publications; 95 %% intervals by bootstrap over publications",
                figures.cases(), clusters.size());
        figure("top-1 %", figures, bootstrap, "%.1f", RankFigures::top1);
        figure("top-3 %", figures, bootstrap, "%.1f", RankFigures::top3);
        figure("top-10 %", figures, bootstrap, "%.1f", RankFigures::top10);
        figure("MRR", figures, bootstrap, "%.3f", RankFigures::reciprocal);
        figure("median rank", figures, bootstrap, "%.1f", RankFigures::median);
        line(
                "%-12s %d cases: nothing about their diagnosis was left to go by",
                "not ranked", ranks.stream().filter(CaseRank::isAbsent).count());
        double[] millis = ranks.stream().mapToDouble(CaseRank::millis).toArray();
        double[] cpu = ranks.stream().mapToDouble(rank -> rank.cpuNanos() / 1e6).toArray();
        line(
                "%-12s median %.2f, p99 %.2f; processor time median %.2f, p99 %.2f, mean %.2f",
                "ms per case",
                Quantile.of(millis, 0.5),
                Quantile.of(millis, P99),
                Quantile.of(cpu, 0.5),
                Quantile.of(cpu, P99),
                java.util.Arrays.stream(cpu).average().orElse(Double.NaN));
        line(
                "cases %d top1 %.1f top3 %.1f top10 %.1f mrr %.3f median %.1f ms_median %.2f",
                figures.cases(),
                figures.top1(),
                figures.top3(),
                figures.top10(),
                figures.reciprocal(),
                figures.median(),
                Quantile.of(millis, 0.5));
    }

    private void figure(
            String name,
            RankFigures figures,
            Bootstrap bootstrap,
            String format,
            ToDoubleFunction<RankFigures> figure) {
        Interval interval = bootstrap.interval(figure);
        line(
                "%-12s " + format + "  (" + format + " to " + format + ")",
                name,
                figure.applyAsDouble(figures),
                interval.low(),
                interval.high());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
