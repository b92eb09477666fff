package org.hoofbeat.ingest.literature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.search.literature.ArticleDocuments;
import org.hoofbeat.search.literature.ArticleWriting;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.store.raw.RawPosition;
import org.hoofbeat.store.raw.RawStore;

/**
 * Lets the index follow the raw records: articles that are just being imported are handed over, and what is missing after a
 * crash, or with a new pack, is read from the records. It may be stopped or killed at any moment and goes on from the point that
 * the index has on disk.
 */
public final class LiteratureIndexing {
    private static final int BATCH = 500;
    private static final int BETWEEN_COMMITS = 100_000;

    private final RawStore store;
    private final ArticleWriting index;
    private final Function<Article, ArticleTags> tagging;
    private long sinceCommit;

    /** @param tagging finds the diseases and genes that an article names */
    public LiteratureIndexing(RawStore store, ArticleWriting index, Function<Article, ArticleTags> tagging) {
        this.store = store;
        this.index = index;
        this.tagging = tagging;
    }

    /** Whether the index lacks something. */
    public boolean isBehind() {
        return index.position() < store.end().toLong();
    }

    /** Takes over articles of which the raw records have just been written; the index must not be behind before that. */
    void add(List<Article> articles, List<String> deleted) {
        index.write(articles.stream()
                .map(article -> ArticleDocuments.of(article, tagging.apply(article)))
                .toList());
        index.delete(deleted);
        sinceCommit += articles.size();
        if (sinceCommit >= BETWEEN_COMMITS) {
            commit();
        }
    }

    void commit() {
        index.commit(store.end().toLong());
        sinceCommit = 0;
    }

    /**
     * Catches up.
     *
     * @param cancelled asked between batches; once it is true, the work ends with a {@link CancellationException}
     * @param progress told how many records were looked at
     */
    public void catchUp(BooleanSupplier cancelled, LongConsumer progress) {
        RawPosition[] position = {RawPosition.of(index.position())};
        long[] done = {0};
        // The last of several records in a batch counts, an empty one for a deletion.
        Map<String, byte[]> batch = new LinkedHashMap<>();
        store.follow(position[0], (record, after) -> {
            if (store.isNewest(record, after)) {
                batch.put(record.key(), record.content());
            }
            position[0] = after;
            if (batch.size() >= BATCH) {
                write(batch);
                progress.accept(done[0]);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("indexing articles was stopped");
                }
            }
            if (++done[0] % BETWEEN_COMMITS == 0) {
                write(batch);
                index.commit(after.toLong());
            }
        });
        write(batch);
        index.commit(position[0].toLong());
        progress.accept(done[0]);
    }

    private void write(Map<String, byte[]> batch) {
        List<Article> articles = new ArrayList<>(batch.size());
        List<String> deleted = new ArrayList<>();
        batch.forEach((pmid, content) -> {
            if (content.length == 0) {
                deleted.add(pmid);
            } else {
                articles.add(ArticleRecords.parse(content));
            }
        });
        batch.clear();
        index.write(articles.stream()
                .map(article -> ArticleDocuments.of(article, tagging.apply(article)))
                .toList());
        index.delete(deleted);
    }
}
