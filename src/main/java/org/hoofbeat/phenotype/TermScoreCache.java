package org.hoofbeat.phenotype;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what findings are worth, computed when first asked for. When the room is used up, terms are dropped in turn around
 * the table; one that is asked for again is computed again and gives the same numbers.
 */
final class TermScoreCache {
    private final AtomicReferenceArray<@Nullable TermScores> byTerm;
    private final IntFunction<TermScores> compute;
    private final long room;
    private long used;
    private int hand;

    /** @param room how many numbers of diseases may be kept over all terms, twelve bytes each */
    TermScoreCache(int terms, long room, IntFunction<TermScores> compute) {
        this.byTerm = new AtomicReferenceArray<>(terms);
        this.room = room;
        this.compute = compute;
    }

    TermScores get(int term) {
        TermScores known = byTerm.get(term);
        if (known != null) {
            return known;
        }
        TermScores made = compute.apply(term);
        keep(term, made);
        return made;
    }

    private synchronized void keep(int term, TermScores made) {
        if (made.size() > room || byTerm.get(term) != null) {
            return;
        }
        while (used + made.size() > room) {
            TermScores dropped = byTerm.getAndSet(hand, null);
            used -= dropped == null ? 0 : dropped.size();
            hand = (hand + 1) % byTerm.length();
        }
        byTerm.set(term, made);
        used += made.size();
    }
}
