package org.hoofbeat.ingest.trials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hoofbeat.ingest.RecordFile;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.ctgov.StudyReader;
import org.hoofbeat.sources.ctgov.StudyRecord;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/**
 * Brings files of studies into the raw records. What is there already is left alone, so an import can be repeated and, after a
 * crash, simply begun again. Studies are on disk in batches of two hundred.
 */
public final class TrialImport {
    private static final int BATCH = 200;

    private final RawStore store;
    private final IntConsumer progress;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<RawRecord> batch = new ArrayList<>();
    private final Map<String, Long> newestInBatch = new HashMap<>();
    private int added;
    private int updated;
    private int unchanged;
    private int older;

    /**
     * @param progress told after each batch how many studies are done
     */
    public TrialImport(RawStore store, IntConsumer progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * What an import came to.
     *
     * @param added studies that were not there before
     * @param updated studies of which a newer version came
     * @param unchanged records that were there already, byte for byte
     * @param older records that are older than what was there; kept as history
     * @param rejections records that were left out
     */
    public record Report(int added, int updated, int unchanged, int older, List<Rejection> rejections) {
        /** How many records were read. */
        public int read() {
            return added + updated + unchanged + older + rejections.size();
        }
    }

    /**
     * Reads a file to its end.
     *
     * @throws org.hoofbeat.sources.MalformedSourceException when the file is not what it should be; what came before the place
     *     at fault is kept
     */
    public void readFile(Path file) {
        try {
            RecordFile.forEachText(file, List.of(".json", ".jsonl", ".ndjson"), this::readText);
        } finally {
            flush();
        }
    }

    /** Reads a text to its end. */
    public void readText(SourceText text) {
        try {
            StudyReader.read(text, this::take, rejections::add);
        } finally {
            flush();
        }
    }

    public Report report() {
        return new Report(added, updated, unchanged, older, List.copyOf(rejections));
    }

    private void take(StudyRecord study) {
        var record = new RawRecord(study.nctId(), study.version(), study.bytes());
        if (newestInBatch.containsKey(record.key())) {
            flush();
        }
        if (store.holds(record)) {
            unchanged++;
        } else {
            var known = store.findVersion(record.key());
            if (known.isEmpty()) {
                added++;
            } else if (known.getAsLong() <= record.version()) {
                updated++;
            } else {
                older++;
            }
            batch.add(record);
            newestInBatch.put(record.key(), record.version());
        }
        if (batch.size() >= BATCH) {
            flush();
        } else if ((added + updated + unchanged + older) % BATCH == 0) {
            progress.accept(added + updated + unchanged + older);
        }
    }

    private void flush() {
        store.append(batch);
        batch.clear();
        newestInBatch.clear();
        progress.accept(added + updated + unchanged + older);
    }
}
