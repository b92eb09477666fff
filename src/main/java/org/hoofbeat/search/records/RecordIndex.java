package org.hoofbeat.search.records;

import java.util.List;
import org.hoofbeat.search.SearchState;

/**
 * The full-text index over records of one kind. It follows a log of records: whoever fills it says up to which point it has
 * come, and after a crash goes on from the point that is on disk. Safe for use by many threads.
 */
public interface RecordIndex extends AutoCloseable {

    /** How far the engine is; costs nothing. */
    SearchState state();

    /**
     * Searches.
     *
     * @throws org.hoofbeat.search.SearchNotReadyException while the engine is being started
     * @throws org.hoofbeat.search.SearchFailedException when the engine fails
     */
    RecordPage search(RecordQuery query);

    /** Up to which point of its log the index has everything; 0 when it is empty. */
    long position();

    /** Adds documents; those with the same ids are replaced. Searches see them after {@link #commit}. */
    void write(List<RecordDocument> documents);

    /** Puts everything that was written on disk, with the point up to which it goes, and lets searches see it. */
    void commit(long position);

    /** Lets the engine go, where it belongs to this index alone. */
    @Override
    void close();
}
