package org.hoofbeat.ingest.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.trials.StudyDocuments;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.hoofbeat.store.raw.RawPosition;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/**
 * Lets the index follow the raw records, from the point that it has on disk to the end. It may be stopped or killed at any
 * moment and goes on from there.
 */
public final class TrialIndexing {
    private static final int BATCH = 250;
    private static final int BETWEEN_COMMITS = 50_000;

    private final RawStore store;
    private final RecordIndex index;
    private final DiseaseTies ties;
    private final List<RecordDocument> batch = new ArrayList<>();
    private long done;

    public TrialIndexing(RawStore store, RecordIndex index, DiseaseTies ties) {
        this.store = store;
        this.index = index;
        this.ties = ties;
    }

    /** Whether the index lacks something. */
    public static boolean isBehind(RawStore store, RecordIndex index) {
        return index.position() < store.end().toLong();
    }

    /**
     * Catches up.
     *
     * @param cancelled asked between batches; once it is true, the work ends with a {@link CancellationException}
     * @param progress told how many records were looked at
     */
    public void catchUp(BooleanSupplier cancelled, LongConsumer progress) {
        RawPosition[] position = {RawPosition.of(index.position())};
        store.follow(position[0], (record, after) -> {
            if (store.isNewest(record, after)) {
                batch.add(document(record));
            }
            position[0] = after;
            done++;
            if (batch.size() >= BATCH) {
                write();
                progress.accept(done);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("indexing studies was stopped");
                }
            }
            if (done % BETWEEN_COMMITS == 0) {
                write();
                index.commit(after.toLong());
            }
        });
        write();
        index.commit(position[0].toLong());
        progress.accept(done);
    }

    private void write() {
        if (!batch.isEmpty()) {
            index.write(batch);
            batch.clear();
        }
    }

    private RecordDocument document(RawRecord record) {
        Json.Obj study = StudyJson.parse(record.key(), record.content());
        List<DiseaseTie> found = ties.of(study);
        return StudyDocuments.of(record.key(), study, found, ties.widerThan(found));
    }
}
