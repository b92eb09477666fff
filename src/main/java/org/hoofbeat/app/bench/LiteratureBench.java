package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoofbeat.ingest.literature.ArticleTagger;
import org.hoofbeat.ingest.literature.LiteratureImport;
import org.hoofbeat.ingest.literature.LiteratureIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.literature.ArticleDocuments;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureQuery.And;
import org.hoofbeat.search.literature.LiteratureQuery.Or;
import org.hoofbeat.search.literature.LiteratureQuery.Prefix;
import org.hoofbeat.search.literature.LiteratureQuery.Term;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.Marks;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.solr.PlainLucene;
import org.hoofbeat.search.solr.SolrLiteratureIndex;
import org.hoofbeat.sources.pubmed.ArticleRecord;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.sources.pubmed.ArticleXml;
import org.hoofbeat.store.articles.ArticleShelf;
import org.hoofbeat.store.articles.ImportedFiles;
import org.hoofbeat.store.raw.RawStore;

/**
 * What importing, keeping and searching articles cost: real ones, each again and again under a fresh number.
 *
 * @param count how many, at least 1
 */
public record LiteratureBench(int count) {
    private static final int WARM_UP = 20_000;
    private static final int COMPARED = 20_000;
    private static final int ROUNDS = 40;
    private static final int ROWS = 20;
    private static final int FIRST = 1_000_000;

    private static final List<Facet> FACETS = List.of(Facet.YEAR, Facet.TYPE, Facet.JOURNAL, Facet.PROPERTY);

    private static final List<LiteratureQuery> SEARCHES = List.of(
            all("heart failure"),
            all("marfan syndrome"),
            new And(List.of(all("mortality"), all("randomized"), all("placebo"))),
            new And(List.of(new Term(Field.MESH, "Humans"), all("diabetes"))),
            new Or(List.of(all("schizophrenia"), all("depression"), all("bipolar disorder"))),
            new And(List.of(new Term(Field.TITLE, "trial"), new Term(Field.MESH, "Female"))),
            new Prefix(Field.TITLE_ABSTRACT, "hypertens"),
            new And(List.of(new Term(Field.TITLE_ABSTRACT, "side effects"), all("children"))));

    private static LiteratureQuery all(String text) {
        return new Term(Field.ALL, text);
    }

    /** Imports into a folder, measures and prints; the last line is for programs. */
    public void run(List<Path> files, Knowledge knowledge, Path folder, PrintWriter out) throws IOException {
        List<String[]> real = ManyArticles.read(files);
        line(out, "%d articles made of %d real ones", count, real.size());
        try (RawStore store = RawStore.openLarge(folder.resolve("raw"))) {
            var shelf = new ArticleShelf(
                    store, record -> ArticleRecords.parse(record.content()), record -> ArticleXml.of(record.content()));
            try (var index =
                    SolrLiteratureIndex.open(SearchSettings.embedded(folder.resolve("index")), "bench", shelf::find)) {
                var tagger = new ArticleTagger(knowledge);
                var indexing = new LiteratureIndexing(store, index.writing(), tagger::tagsOf);
                var importing = new LiteratureImport(store, ImportedFiles.in(folder.resolve("raw")), indexing, _ -> {});
                importing.readText(ManyArticles.of(real, Math.min(WARM_UP, count), FIRST - WARM_UP));
                long before = ProcessFigures.cpuNanos();
                importing.readText(ManyArticles.of(real, count, FIRST));
                importing.finish();
                double perSecond = count / ((ProcessFigures.cpuNanos() - before) / 1e9);
                long bytes = size(folder.resolve("index"));
                double perMillion = bytes / 1e9 * 1e6 / importing.report().added();
                line(out, "import, tagged and indexed: %.0f articles a CPU second", perSecond);
                line(
                        out,
                        "index %.2f GB a million, raw records %.2f GB",
                        perMillion,
                        store.bytes() / 1e9 * 1e6 / count);
                long heap = usedHeap();
                line(out, "heap after collection %d MB", heap >> 20);
                double share = compare(real, tagger, index, folder, out);
                double[] search = search(index, shelf, out);
                double tag = tagLookup(index, out);
                line(
                        out,
                        "literature n %d import_per_cpu_s %.0f lucene_share %.2f index_gb_per_million %.2f p50 %.1f p99 %.1f tag_ms %.1f",
                        count,
                        perSecond,
                        share,
                        perMillion,
                        search[0],
                        search[1],
                        tag);
            }
        }
    }

    /** The same documents into the engine and straight into Lucene. */
    private static double compare(
            List<String[]> real, ArticleTagger tagger, SolrLiteratureIndex index, Path folder, PrintWriter out)
            throws IOException {
        List<RecordDocument> documents = new ArrayList<>(COMPARED);
        ArticleRecords.read(
                ManyArticles.of(real, COMPARED, FIRST / 2),
                record -> {
                    Article article = ((ArticleRecord.Present) record).article();
                    documents.add(ArticleDocuments.of(article, tagger.tagsOf(article)));
                },
                _ -> {});
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < 3; round++) {
            try (var plain = new PlainLucene(folder.resolve("plain" + round))) {
                long before = ProcessFigures.cpuNanos();
                for (int from = 0; from < COMPARED; from += 500) {
                    plain.write(documents.subList(from, from + 500));
                }
                plain.commit();
                best[0] = Math.min(best[0], (ProcessFigures.cpuNanos() - before) / 1e9);
            }
            long before = ProcessFigures.cpuNanos();
            for (int from = 0; from < COMPARED; from += 500) {
                index.writing().write(documents.subList(from, from + 500));
            }
            index.writing().commit(index.writing().position());
            best[1] = Math.min(best[1], (ProcessFigures.cpuNanos() - before) / 1e9);
        }
        line(
                out,
                "indexing alone: %.0f documents a CPU second, plain Lucene %.0f",
                COMPARED / best[1],
                COMPARED / best[0]);
        return best[0] / best[1];
    }

    private static double[] search(SolrLiteratureIndex index, ArticleShelf shelf, PrintWriter out) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (LiteratureQuery query : SEARCHES) {
                long before = threadNanos();
                var page = index.search(LiteratureRequest.of(query, ROWS).withFacets(FACETS));
                var marks = Marks.of(query);
                shelf.list(page.pmids()).forEach(article -> {
                    marks.in(article.title());
                    article.text().sections().forEach(section -> marks.in(section.text()));
                });
                if (round > 4) {
                    times.add((threadNanos() - before) / 1e6);
                }
            }
        }
        times.sort(null);
        double median = times.get(times.size() / 2);
        double p99 = times.get((int) (times.size() * 0.99));
        line(out, "search with facets and marks, ms of processor time: p50 %.1f, p99 %.1f", median, p99);
        return new double[] {median, p99};
    }

    private static double tagLookup(SolrLiteratureIndex index, PrintWriter out) {
        List<String> diseases = index.listTerms(Field.DISEASE, "MONDO:", 100).stream()
                .map(term -> term.text())
                .toList();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (String disease : diseases) {
                long before = threadNanos();
                index.search(LiteratureRequest.of(new Term(Field.DISEASE, disease), ROWS));
                times.add((threadNanos() - before) / 1e6);
            }
        }
        times.sort(null);
        double p99 = times.isEmpty() ? 0 : times.get((int) (times.size() * 0.99));
        line(out, "articles of a disease, ms of processor time: p99 %.1f over %d diseases", p99, diseases.size());
        return p99;
    }

    /** Searches run on the thread that asks; the clock of the whole process ticks in hundredths of a second. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
