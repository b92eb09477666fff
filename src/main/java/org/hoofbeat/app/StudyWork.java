package org.hoofbeat.app;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.hoofbeat.ingest.trials.DiseaseTies;
import org.hoofbeat.ingest.trials.TrialIndexing;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.hoofbeat.store.raw.RawStore;

/** Where studies are kept and indexed while a command adds some: parts of a running server, or of this process alone. */
interface StudyWork extends AutoCloseable {
    RawStore store();

    /** Brings the index up to date; told how many records it has looked at. */
    void index(LongConsumer progress);

    @Override
    void close();

    /** Takes the studies of a place for oneself; a server's own indexing, or another command, is waited for. */
    static StudyWork at(Workplace place, DataOptions data) {
        return switch (place) {
            case Workplace.Served served -> served.studies().work();
            case Workplace.Alone alone ->
                new Alone(alone, data, RawStore.open(alone.directory().raw().resolve(RecordKind.TRIALS.key())));
        };
    }

    /** Opens the index only once there is something to put into it. */
    record Alone(Workplace.Alone place, DataOptions data, RawStore store) implements StudyWork {
        @Override
        public void index(LongConsumer progress) {
            Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
            var settings = new SearchSettings(
                    place.directory().index(), place.settings().search().zookeeper());
            try (RecordIndex index = SolrRecordIndex.open(
                    settings, RecordKind.TRIALS, knowledge.manifest().generation())) {
                if (TrialIndexing.isBehind(store, index)) {
                    new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> false, progress);
                }
            }
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
