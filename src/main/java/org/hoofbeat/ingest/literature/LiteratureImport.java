package org.hoofbeat.ingest.literature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.hoofbeat.ingest.OutsideFile;
import org.hoofbeat.ingest.RecordFile;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.pubmed.ArticleRecord;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.store.articles.ImportedFiles;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/**
 * Brings files of articles into the raw records and the index. What is there already is left alone, and a file that was read
 * to its end is not read again; so an import can be repeated and, after a crash, simply begun again. Of two records of one
 * article the one that was revised later counts, of two of the same day the one that was read later.
 */
public final class LiteratureImport {
    private static final int BATCH = 500;
    private static final long ONE_VERSION = 100_000_000L;
    private static final byte[] NOTHING = {};

    private final RawStore store;
    private final ImportedFiles files;
    private final LiteratureIndexing indexing;
    private final LongConsumer progress;
    private final LiteratureReport report = new LiteratureReport();
    private final Map<String, Pending> batch = new LinkedHashMap<>();

    /** @param article empty for one that was deleted */
    private record Pending(RawRecord record, List<Article> article, boolean newest) {}

    /** @param progress told after each batch how many records are done */
    public LiteratureImport(RawStore store, ImportedFiles files, LiteratureIndexing indexing, LongConsumer progress) {
        this.store = store;
        this.files = files;
        this.indexing = indexing;
        this.progress = progress;
    }

    /**
     * Reads a file to its end, unless that was done before.
     *
     * @throws org.hoofbeat.sources.MalformedSourceException when the file is not what it should be; what came before the place
     *     at fault is kept
     */
    public void readFile(Path file) {
        String checksum = OutsideFile.at(file).sha256();
        if (files.has(checksum)) {
            report.skipped++;
            return;
        }
        long before = report.read();
        try {
            RecordFile.forEachText(file, List.of(".xml", ".json", ".jsonl", ".ndjson"), this::readText);
        } finally {
            flush();
        }
        files.add(checksum, file.getFileName().toString(), report.read() - before);
    }

    /** Reads a text to its end. */
    public void readText(SourceText text) {
        try {
            ArticleRecords.read(text, this::take, this::reject);
        } finally {
            flush();
        }
    }

    /** Puts what was read on disk, in the index too. */
    public void finish() {
        flush();
        indexing.commit();
    }

    public LiteratureReport report() {
        return report;
    }

    private void reject(Rejection rejection) {
        report.add(rejection);
    }

    private void take(ArticleRecord record) {
        switch (record) {
            case ArticleRecord.Present present -> takeArticle(present);
            case ArticleRecord.Deleted deleted -> takeDeletion(deleted);
        }
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void takeArticle(ArticleRecord.Present present) {
        var record = new RawRecord(present.article().pmid(), present.age(), present.bytes());
        if (batch.containsKey(record.key())) {
            flush();
        }
        OptionalLong known = store.findVersion(record.key());
        if (known.isEmpty()) {
            report.added++;
        } else if (store.holds(record)) {
            report.unchanged++;
            return;
        } else if (known.getAsLong() <= record.version()) {
            report.updated++;
        } else {
            report.older++;
        }
        boolean newest = known.isEmpty() || known.getAsLong() <= record.version();
        if (newest) {
            report.add(present.article());
        }
        batch.put(record.key(), new Pending(record, List.of(present.article()), newest));
    }

    /** A deletion has no day: it holds for what is there when it is read. */
    private void takeDeletion(ArticleRecord.Deleted deleted) {
        if (batch.containsKey(deleted.pmid())) {
            flush();
        }
        long version = store.findVersion(deleted.pmid()).orElse(0);
        boolean ofAnOlderVersion = version / ONE_VERSION > deleted.version();
        var record = new RawRecord(deleted.pmid(), version, NOTHING);
        if (version == 0 || ofAnOlderVersion || store.holds(record)) {
            report.unchanged++;
        } else {
            report.deleted++;
            batch.put(record.key(), new Pending(record, List.of(), true));
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            List<Pending> pending = List.copyOf(batch.values());
            batch.clear();
            store.append(pending.stream().map(Pending::record).toList());
            List<Article> articles = new ArrayList<>(pending.size());
            List<String> deleted = new ArrayList<>();
            for (Pending one : pending) {
                if (one.newest) {
                    articles.addAll(one.article);
                    if (one.article.isEmpty()) {
                        deleted.add(one.record.key());
                    }
                }
            }
            indexing.add(articles, deleted);
        }
        progress.accept(report.read());
    }
}
