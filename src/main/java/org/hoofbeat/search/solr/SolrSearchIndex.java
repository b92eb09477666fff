package org.hoofbeat.search.solr;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.solr.client.solrj.SolrServerException;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.search.names.Names;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on Solr: started and filled on a thread of its own, so that nobody waits for it who does not search. */
public final class SolrSearchIndex implements SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SolrSearchIndex.class);
    private static final String WARM_UP = "seizure disorder";

    private final SearchSettings settings;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-fill").daemon().factory());
    private final CompletableFuture<Names> firstNames = new CompletableFuture<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    /** The first pack, until it is taken; a later one must not find it still in memory. */
    private final AtomicReference<@Nullable Knowledge> first;

    private volatile SearchState state = new SearchState.Starting();
    private volatile @Nullable Serving serving;
    private volatile boolean closing;
    private volatile @Nullable Engine engine;
    private final CompletableFuture<Engine> started = new CompletableFuture<>();

    private SolrSearchIndex(SearchSettings settings, Knowledge knowledge) {
        this.settings = settings;
        this.first = new AtomicReference<>(knowledge);
    }

    /** Opens the index over a pack and returns at once; see {@link #state()} and {@link #awaitReady}. */
    public static SolrSearchIndex open(SearchSettings settings, Knowledge knowledge) {
        var index = prepare(settings, knowledge);
        index.begin();
        return index;
    }

    /** An index over a pack that is opened when it is told to, or when the first name is to be suggested. */
    public static SolrSearchIndex prepare(SearchSettings settings, Knowledge knowledge) {
        return new SolrSearchIndex(settings, knowledge);
    }

    /** Starts to open the index, unless that has been done, and returns at once. */
    public void begin() {
        Knowledge knowledge = first.getAndSet(null);
        if (knowledge != null) {
            work.execute(() -> start(knowledge));
        }
    }

    /** Opens an index over records in the same engine, once that runs. It has to be closed before this one. */
    public RecordIndex openRecords(RecordKind kind, String generation) {
        return SolrRecordIndex.in(started, kind, generation, () -> {});
    }

    /**
     * Opens the index over articles in the same engine, once that runs.
     *
     * @param shelf gives the articles themselves
     */
    public SolrLiteratureIndex openLiterature(String generation, Function<String, Optional<Article>> shelf) {
        return SolrLiteratureIndex.in(started, generation, shelf);
    }

    @Override
    public SearchState state() {
        return state;
    }

    @Override
    public void awaitReady(Duration timeout) throws InterruptedException {
        if (!settled.await(timeout.toNanos(), TimeUnit.NANOSECONDS) || !(state instanceof SearchState.Ready)) {
            throw new SearchNotReadyException(state);
        }
    }

    @Override
    public SearchResults search(SearchRequest request) {
        Serving current = serving;
        if (current == null) {
            throw new SearchNotReadyException(state);
        }
        return current.searcher().search(request);
    }

    @Override
    public Suggestions suggest(SuggestRequest request) {
        begin();
        Serving current = serving;
        return (current == null ? firstNames.join() : current.names()).suggest(request);
    }

    @Override
    public CompletableFuture<Void> switchTo(Knowledge next) {
        return CompletableFuture.runAsync(
                () -> {
                    Engine running = engine;
                    if (running == null) {
                        throw new SearchNotReadyException(state);
                    }
                    try {
                        serve(running, Names.of(next), _ -> {});
                    } catch (SolrServerException | IOException cause) {
                        throw new SearchFailedException(
                                "the search index could not be filled from the new pack; the old one still answers",
                                cause);
                    }
                },
                work);
    }

    @Override
    public void close() {
        closing = true;
        if (first.getAndSet(null) != null) {
            fail("it was closed before it was opened", new CancellationException("the search index was closed"));
            settled.countDown();
        }
        serving = null;
        work.close();
        try {
            Engine running = engine;
            if (running != null) {
                running.close();
            }
        } catch (IOException cause) {
            throw new SearchFailedException("the search engine could not be closed", cause);
        }
    }

    private void start(Knowledge knowledge) {
        try {
            Names names = Names.of(knowledge);
            firstNames.complete(names);
            Engine running = Engine.open(settings);
            engine = running;
            started.complete(running);
            serve(running, names, progress -> state = progress);
            state = new SearchState.Ready();
            settled.countDown();
            Thread.ofPlatform().name("search-names").daemon().start(names::warmUp);
        } catch (CancellationException stopped) {
            fail("it was closed before it was filled", stopped);
        } catch (IOException | SolrServerException | RuntimeException | LinkageError cause) {
            String place = settings.isEmbedded() ? settings.directory().toString() : settings.zookeeper();
            if (closing) {
                LOG.debug("The search index in {} was closed while it was being started", place, cause);
            } else {
                LOG.error("The search index in {} could not be started", place, cause);
            }
            fail(place + ": " + cause.getMessage(), cause);
        } finally {
            settled.countDown();
        }
    }

    private void fail(String message, Throwable cause) {
        firstNames.completeExceptionally(cause);
        started.completeExceptionally(cause);
        state = new SearchState.Failed(message);
    }

    private void serve(Engine running, Names names, Consumer<SearchState> progress)
            throws SolrServerException, IOException {
        Map<Kind, String> collections = new Fill(running, names.catalogue(), () -> closing, progress).run();
        var searcher = new Searcher(running, names, collections);
        // The first search loads a thousand classes; nobody should wait for that.
        searcher.search(SearchRequest.of(WARM_UP));
        serving = new Serving(names, searcher);
        for (Map.Entry<Kind, String> entry : collections.entrySet()) {
            running.publish(entry.getKey().key(), entry.getValue());
        }
    }
}
