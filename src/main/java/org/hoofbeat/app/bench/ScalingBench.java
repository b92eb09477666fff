package org.hoofbeat.app.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.phenotype.similarity.BestMatchSearch;
import org.hoofbeat.phenotype.similarity.Direction;
import org.hoofbeat.phenotype.similarity.InformationContent;
import org.hoofbeat.phenotype.similarity.SignSets;
import org.hoofbeat.phenotype.similarity.TermMeasure;
import org.hoofbeat.phenotype.similarity.TermSimilarity;

/**
 * How the cost of one question grows with the number of diseases ({@link SyntheticKnowledge}), for rankers and for similarity.
 * The same invented patients are asked about every time. Beside the times stands how many annotations their findings touch:
 * the diseases that have a finding or any ancestor of it, added up.
 *
 * @param rankers names of rankers
 * @param factors how many times as many diseases, ascending
 */
public record ScalingBench(List<String> rankers, List<Integer> factors) {
    private static final int PATIENTS = 200;
    private static final int WARM_UP = 100;
    private static final int TOP = 10;
    private static final long SEED = 7;

    /** A rough guess, on the safe side, of what a ranker and a search need beside the pack for one annotation row. */
    private static final long BYTES_FOR_A_ROW = 320;

    private static final double P99 = 0.99;

    public ScalingBench {
        rankers = List.copyOf(rankers);
        factors = List.copyOf(factors);
    }

    /** Measures and prints; the last lines are for programs. */
    public void run(Knowledge knowledge, PrintWriter out) {
        List<FindingSet> patients = DrawnPatients.draw(knowledge, PATIENTS, SEED);
        TextTable table = TextTable.of(
                "engine",
                ">times",
                ">diseases",
                ">annotations",
                ">touched",
                ">ms median",
                ">ms p99",
                ">ns per touched",
                ">heap MB");
        Map<String, List<String>> medians = new TreeMap<>();
        for (int factor : factors) {
            long needed = knowledge.annotations().size() * (long) factor * BYTES_FOR_A_ROW;
            if (needed > Runtime.getRuntime().maxMemory()) {
                out.printf(
                        Locale.ROOT,
                        "%d times as many diseases: skipped, needs about %d MB of heap (HOOFBEAT_JAVA_OPTIONS=-Xmx%dm)%n",
                        factor,
                        needed >> 20,
                        needed >> 20);
                continue;
            }
            var size = new Size(factor, SyntheticKnowledge.of(knowledge, factor), patients);
            for (String ranker : rankers) {
                size.measure("ranker " + ranker, () -> asking(Rankers.named(ranker, size.knowledge)), table, medians);
            }
            size.measure("similarity phenodigm", () -> searching(size.knowledge), table, medians);
        }
        out.println("Processor time of one question on one core; " + PATIENTS + " invented patients");
        table.print(out);
        medians.forEach((engine, values) ->
                out.printf("scaling %s ms_median %s%n", engine.replace(' ', '-'), String.join(" ", values)));
        out.flush();
    }

    private static Consumer<FindingSet> asking(Ranker ranker) {
        return findings -> ranker.rank(new Query(Patient.with(findings), Universe.ALL, LeavingOut.nothing()))
                .top(TOP);
    }

    private static Consumer<FindingSet> searching(Knowledge knowledge) {
        TermSimilarity terms = TermSimilarity.of(knowledge, InformationContent.ofAnnotations(knowledge));
        BestMatchSearch search = BestMatchSearch.of(terms, SignSets.ofSourceDiseases(knowledge));
        return findings -> search.top(rows(findings, knowledge), TermMeasure.PHENODIGM, Direction.BIDIRECTIONAL, TOP);
    }

    private static int[] rows(FindingSet findings, Knowledge knowledge) {
        return findings.observed().stream()
                .mapToInt(term -> knowledge.terms().findRow(term).orElseThrow())
                .toArray();
    }

    /** One size of knowledge. */
    private static final class Size {
        private final int factor;
        private final Knowledge knowledge;
        private final List<FindingSet> patients;
        private final double touched;

        Size(int factor, Knowledge knowledge, List<FindingSet> patients) {
            this.factor = factor;
            this.knowledge = knowledge;
            this.patients = patients;
            ListColumn having = SignSets.ofSourceDiseases(knowledge)
                    .withImplied(knowledge.hierarchy())
                    .terms()
                    .inverted(knowledge.terms().size());
            this.touched = patients.stream()
                    .mapToLong(findings -> IntStream.of(rows(findings, knowledge))
                            .flatMap(term -> knowledge.hierarchy().ancestors().stream(term))
                            .mapToLong(having::count)
                            .sum())
                    .average()
                    .orElse(0);
        }

        void measure(
                String engine,
                java.util.function.Supplier<Consumer<FindingSet>> making,
                TextTable table,
                Map<String, List<String>> medians) {
            Footprint before = Footprint.now();
            Consumer<FindingSet> question = making.get();
            long megabytes = Footprint.now().megabytesSince(before);
            patients.stream().limit(WARM_UP).forEach(question);
            List<Long> nanos = new ArrayList<>();
            for (FindingSet findings : patients) {
                Stopwatch watch = Stopwatch.start();
                question.accept(findings);
                nanos.add(watch.cpuNanos());
            }
            double[] millis = nanos.stream().mapToDouble(n -> n / 1e6).toArray();
            double mean = nanos.stream().collect(Collectors.averagingLong(n -> n));
            table.row(
                    engine,
                    Integer.toString(factor),
                    String.format(Locale.ROOT, "%,d", knowledge.sourceDiseases().size()),
                    String.format(Locale.ROOT, "%,d", knowledge.annotations().size()),
                    String.format(Locale.ROOT, "%,.0f", touched),
                    String.format(Locale.ROOT, "%.2f", Quantile.of(millis, 0.5)),
                    String.format(Locale.ROOT, "%.2f", Quantile.of(millis, P99)),
                    String.format(Locale.ROOT, "%.2f", mean / touched),
                    Long.toString(megabytes));
            medians.computeIfAbsent(engine, _ -> new ArrayList<>())
                    .add(String.format(Locale.ROOT, "%d:%.2f", factor, Quantile.of(millis, 0.5)));
        }
    }
}
