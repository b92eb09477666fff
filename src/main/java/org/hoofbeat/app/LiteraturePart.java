package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.hoofbeat.ingest.literature.ArticleTagger;
import org.hoofbeat.ingest.literature.LiteratureImport;
import org.hoofbeat.ingest.literature.LiteratureIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.solr.SolrLiteratureIndex;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.sources.pubmed.ArticleXml;
import org.hoofbeat.store.articles.ArticleShelf;
import org.hoofbeat.store.articles.ImportedFiles;
import org.hoofbeat.store.raw.RawStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The literature of a data directory: raw records, index, and the one who fills them. In a server, where the index lacks
 * something, it catches up on a thread of its own; an import waits for that.
 */
final class LiteraturePart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiteraturePart.class);

    private final RawStore store;
    private final ArticleShelf shelf;
    private final ImportedFiles files;
    private final SolrLiteratureIndex index;
    private final Supplier<ArticleTagger> tagger;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread work =
            Thread.ofPlatform().name("literature-index").daemon().unstarted(this::bringUpToDate);
    private volatile boolean closing;

    private LiteraturePart(
            DataDirectory directory, Knowledge knowledge, Function<ArticleShelf, SolrLiteratureIndex> opening) {
        Path folder = directory.raw().resolve(RecordKind.LITERATURE.key());
        this.store = RawStore.openLarge(folder);
        this.shelf = new ArticleShelf(
                store, record -> ArticleRecords.parse(record.content()), record -> ArticleXml.of(record.content()));
        this.files = ImportedFiles.in(folder);
        this.index = opening.apply(shelf);
        this.tagger = WhenAsked.make(() -> new ArticleTagger(knowledge));
    }

    /** Inside a server, with its engine. */
    static LiteraturePart open(DataDirectory directory, SolrSearchIndex search, Knowledge knowledge) {
        String generation = knowledge.manifest().generation();
        var part = new LiteraturePart(directory, knowledge, shelf -> search.openLiterature(generation, shelf::find));
        part.store.notes().forEach(LOG::warn);
        return part;
    }

    /** In a command that holds the directory alone, with an engine of its own. */
    static LiteraturePart openAlone(DataDirectory directory, Settings settings, Knowledge knowledge) {
        var where = new SearchSettings(directory.index(), settings.search().zookeeper());
        String generation = knowledge.manifest().generation();
        return new LiteraturePart(
                directory, knowledge, shelf -> SolrLiteratureIndex.open(where, generation, shelf::find));
    }

    /** Starts to bring the index up to date, where there are articles. */
    void begin() {
        if (!shelf.isEmpty() && !closing) {
            work.start();
        }
    }

    LiteratureIndex index() {
        return index;
    }

    /** Returns when the index answers and has all that is stored; what it lacks is read into it first. */
    void catchUp() {
        writing.lock();
        try {
            LiteratureIndexing indexing = indexing();
            if (indexing.isBehind()) {
                indexing.catchUp(() -> closing, _ -> {});
            }
        } finally {
            writing.unlock();
        }
    }

    ArticleShelf shelf() {
        return shelf;
    }

    ImportedFiles files() {
        return files;
    }

    /** What is done with an import before it is closed. */
    interface Importing {
        void with(LiteratureImport literature);
    }

    /** Imports; what is done is told, and on disk at the end, whatever comes. One import at a time. */
    void importing(LongConsumer progress, Importing task) {
        writing.lock();
        try {
            LiteratureIndexing indexing = indexing();
            if (indexing.isBehind()) {
                indexing.catchUp(() -> closing, _ -> {});
            }
            var literature = new LiteratureImport(store, files, indexing, progress);
            try {
                task.with(literature);
            } finally {
                literature.finish();
            }
        } finally {
            writing.unlock();
        }
    }

    private LiteratureIndexing indexing() {
        return new LiteratureIndexing(
                store, index.writing(), article -> tagger.get().tagsOf(article));
    }

    private void bringUpToDate() {
        writing.lock();
        try {
            LiteratureIndexing indexing = indexing();
            if (indexing.isBehind()) {
                LOG.info("The index of articles is being brought up to date");
                indexing.catchUp(() -> closing, _ -> {});
                LOG.info("The index of articles is up to date");
            }
        } catch (CancellationException stopped) {
            LOG.debug("Indexing articles was stopped", stopped);
        } catch (SearchFailedException | CompletionException failed) {
            if (!closing && !(index.state() instanceof SearchState.Failed)) {
                LOG.error("The index of articles could not be brought up to date", failed);
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        work.join();
        index.close();
        store.close();
    }
}
