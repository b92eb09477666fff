package org.hoofbeat.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.hoofbeat.ingest.trials.DiseaseTies;
import org.hoofbeat.ingest.trials.TrialIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.trials.Trials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The studies of a running server. Where the index lacks something, because the pack or the schema is new or an import was cut
 * short, it catches up on a thread of its own.
 */
final class TrialsPart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrialsPart.class);

    private final RawStore store;
    private final RecordIndex index;
    private final Trials trials;
    private final Thread work;
    private final ReentrantLock writing = new ReentrantLock();
    private final Knowledge knowledge;
    private volatile boolean closing;

    private TrialsPart(RawStore store, RecordIndex index, Knowledge knowledge) {
        this.store = store;
        this.index = index;
        this.knowledge = knowledge;
        this.trials = new Trials(
                store,
                index,
                knowledge,
                WhenAsked.make(() -> DiseaseNames.of(knowledge)),
                record -> StudyJson.parse(record.key(), record.content()));
        this.work = Thread.ofPlatform().name("trials-index").daemon().unstarted(this::catchUp);
    }

    static TrialsPart open(DataDirectory directory, SolrSearchIndex search, Knowledge knowledge) {
        RawStore store = RawStore.open(directory.raw().resolve(RecordKind.TRIALS.key()));
        store.notes().forEach(LOG::warn);
        RecordIndex index =
                search.openRecords(RecordKind.TRIALS, knowledge.manifest().generation());
        var part = new TrialsPart(store, index, knowledge);
        return part;
    }

    /** Starts to bring the index up to date, where there are studies. */
    void begin() {
        if (!trials.isEmpty() && !closing) {
            work.start();
        }
    }

    Trials trials() {
        return trials;
    }

    /** The studies, for a command that adds some; one at a time. */
    StudyWork work() {
        writing.lock();
        return new Served();
    }

    private final class Served implements StudyWork {
        @Override
        public RawStore store() {
            return store;
        }

        @Override
        public void index(LongConsumer progress) {
            if (TrialIndexing.isBehind(store, index)) {
                new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> closing, progress);
            }
        }

        @Override
        public void close() {
            writing.unlock();
        }
    }

    private void catchUp() {
        writing.lock();
        try {
            if (index.position() < store.end().toLong()) {
                LOG.info("The index of studies is being brought up to date");
                new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> closing, _ -> {});
                LOG.info("The index of studies is up to date");
            }
        } catch (CancellationException stopped) {
            LOG.debug("Indexing studies was stopped", stopped);
        } catch (SearchFailedException | java.util.concurrent.CompletionException failed) {
            if (!closing && !(index.state() instanceof SearchState.Failed)) {
                LOG.error("The index of studies could not be brought up to date", failed);
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        work.join();
        // A command that is at work ends at its next batch of documents.
        writing.lock();
        writing.unlock();
        index.close();
        store.close();
    }
}
