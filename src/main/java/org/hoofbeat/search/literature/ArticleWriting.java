package org.hoofbeat.search.literature;

import java.util.List;
import org.hoofbeat.search.records.RecordDocument;

/**
 * The index over articles, for the one who fills it. It follows the log of raw records: what was written is on disk after
 * {@link #commit}, together with the point up to which it goes.
 */
public interface ArticleWriting {
    /** Up to which point of its log the index has everything; 0 when it is empty. */
    long position();

    /** Adds articles; those with the same numbers are replaced. */
    void write(List<RecordDocument> documents);

    /** Takes articles out. */
    void delete(List<String> pmids);

    /** Puts everything on disk, and lets searches see it. */
    void commit(long position);
}
