package org.hoofbeat.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The full-text index over one pack, and the suggestions that go with it. Safe for use by many threads.
 *
 * <p>An index that was just opened is started and, where needed, filled in the background; {@link #state()} says how far it
 * is. Suggestions come from memory and do not wait for it.
 */
public interface SearchIndex extends AutoCloseable {

    /** How far the index is; costs nothing. */
    SearchState state();

    /**
     * Waits until the index answers.
     *
     * @throws SearchNotReadyException when it does not within that time, or cannot be started at all
     * @throws InterruptedException when this thread is interrupted while it waits
     */
    void awaitReady(Duration timeout) throws InterruptedException;

    /**
     * Searches. Whatever was typed, the answer is a result and not an error.
     *
     * @throws SearchNotReadyException while the index is being started or filled
     * @throws SearchFailedException when the engine fails
     */
    SearchResults search(SearchRequest request);

    /** Completions of what somebody is typing. A moment after opening, the first call may wait for the names to be read. */
    Suggestions suggest(SuggestRequest request);

    /**
     * Goes over to another pack: fills beside what answers now, and switches when that is complete. Until then, and for ever
     * when it fails, the pack before it answers.
     *
     * @return done when the new pack answers; fails with {@link SearchFailedException}
     */
    CompletableFuture<Void> switchTo(Knowledge next);

    /** Stops filling, if it is not done, and lets the engine go. */
    @Override
    void close();
}
