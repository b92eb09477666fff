package org.hoofbeat.app.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.ingest.trials.DiseaseTies;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.ingest.trials.TrialIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.trials.Trials;

/**
 * What importing, keeping and searching studies cost: real studies, each again and again under a fresh number.
 *
 * @param studies how many, at least 1
 */
public record TrialsBench(int studies) {
    private static final int ROUNDS = 20;
    private static final double MEDIAN = 0.5;
    private static final double P99 = 0.99;
    private static final int FACETS_ROWS = 20;

    private static final List<String> SEARCHES = List.of(
            "query.cond=breast cancer&filter.overallStatus=RECRUITING",
            "query.term=placebo children&aggFilters=phase:2,studyType:int",
            "query.cond=diabetes&filter.advanced=AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[LastUpdatePostDate]RANGE[2024-01-01,MAX]",
            "query.titles=pain&filter.advanced=NOT AREA[Phase]PHASE4",
            "query.intr=exercise&sort=LastUpdatePostDate",
            "filter.overallStatus=RECRUITING&filter.advanced=AREA[StdAge]CHILD");
    private static final List<String> PLACES = List.of(
            "query.cond=cancer&filter.geo=distance(42.3601,-71.0589,50mi)",
            "filter.geo=distance(48.8566,2.3522,100km)&filter.overallStatus=RECRUITING");

    /** Imports into a folder, measures and prints; the last line is for programs. */
    public void run(Path file, Knowledge knowledge, Path folder, PrintWriter out) throws IOException {
        List<String> real = read(file);
        line(out, "%d studies made of %d real ones", studies, real.size());
        try (RawStore store = RawStore.open(folder.resolve("raw"))) {
            long before = ProcessFigures.cpuNanos();
            var importing = new TrialImport(store, _ -> {});
            importing.readText(new SourceText("studies", multiplied(real)));
            double imported = (ProcessFigures.cpuNanos() - before) / 1e9;
            try (RecordIndex index = SolrRecordIndex.open(
                    SearchSettings.embedded(folder.resolve("index")), RecordKind.TRIALS, "bench")) {
                before = ProcessFigures.cpuNanos();
                new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> false, _ -> {});
                double indexed = (ProcessFigures.cpuNanos() - before) / 1e9;
                double perSecond = studies / (imported + indexed);
                line(
                        out,
                        "%-22s %.1f s of processor time read and kept, %.1f s tied and indexed: %.0f studies a second",
                        "import",
                        imported,
                        indexed,
                        perSecond);
                double raw = (double) store.bytes() / studies;
                double indexBytes = (double) ProcessFigures.sizeOf(folder.resolve("index")) / studies;
                line(out, "%-22s %.0f bytes kept, %.0f in the index", "a study", raw, indexBytes);
                var names = DiseaseNames.of(knowledge);
                var trials = new Trials(
                        store,
                        index,
                        knowledge,
                        () -> names,
                        record -> StudyJson.parse(record.key(), record.content()));
                double[] searches = measure(trials, SEARCHES, true);
                double[] places = measure(trials, PLACES, false);
                line(
                        out,
                        "%-22s p50 %.1f ms, p99 %.1f ms of processor time",
                        "filters and facets",
                        Quantile.of(searches, MEDIAN),
                        Quantile.of(searches, P99));
                line(
                        out,
                        "%-22s p50 %.1f ms, p99 %.1f ms of processor time",
                        "near a place",
                        Quantile.of(places, MEDIAN),
                        Quantile.of(places, P99));
                line(out, "%-22s %d MB resident at most", "memory", ProcessFigures.mostResidentMegabytes());
                line(
                        out,
                        "trials studies %d per_cpu_s %.0f bytes_raw %.0f bytes_index %.0f search_cpu_ms_p50 %.2f search_cpu_ms_p99 %.2f geo_cpu_ms_p50 %.2f",
                        studies,
                        perSecond,
                        raw,
                        indexBytes,
                        Quantile.of(searches, MEDIAN),
                        Quantile.of(searches, P99),
                        Quantile.of(places, MEDIAN));
            }
        }
        out.flush();
    }

    private static double[] measure(Trials trials, List<String> queries, boolean facets) {
        List<Double> times = new ArrayList<>();
        for (int round = -5; round < ROUNDS; round++) {
            for (String query : queries) {
                Stopwatch watch = Stopwatch.start();
                var search = trials.understand(parameters(query));
                if (facets) {
                    trials.search(new RecordQuery(
                            search.condition(),
                            search.filters(),
                            search.order(),
                            search.nearness(),
                            RecordQuery.FIRST,
                            FACETS_ROWS,
                            List.of("k_OverallStatus", "k_Phase", "k_StudyType", "k_Sex")));
                } else {
                    trials.search(search, RecordQuery.FIRST, FACETS_ROWS);
                }
                if (round >= 0) {
                    times.add(watch.cpuNanos() / 1e6);
                }
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            parameters.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return parameters;
    }

    private static List<String> read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** One study a line, each under a number of its own; made while it is read. */
    private InputStream multiplied(List<String> real) {
        return new SequenceInputStream(new Enumeration<>() {
            private int made;

            @Override
            public boolean hasMoreElements() {
                return made < studies;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                String study = real.get(made % real.size());
                made++;
                String fresh = study.replaceFirst("\"nctId\": ?\"NCT\\d{8}\"", "\"nctId\":\"NCT%08d\"".formatted(made));
                return new ByteArrayInputStream((fresh + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void line(PrintWriter out, String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
        out.flush();
    }
}
