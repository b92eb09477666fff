package org.hoofbeat.app.bench;

import java.util.OptionalDouble;
import java.util.Set;
import org.hoofbeat.model.Curie;

/**
 * How one solved case came out.
 *
 * @param caseId the case's own identifier
 * @param disease its confirmed diagnosis
 * @param publications the PMIDs that the case was published in; cases that share one are not independent
 * @param rank of the diagnosis, 1 for the best, the middle of its places where scores are equal, infinite where it was not
 *     ranked at all
 * @param wallNanos time from the findings to the first ten diseases
 * @param cpuNanos processor time of the same
 */
record CaseRank(String caseId, Curie disease, Set<String> publications, double rank, long wallNanos, long cpuNanos) {

    CaseRank {
        publications = Set.copyOf(publications);
    }

    static double orAbsent(OptionalDouble rank) {
        return rank.orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether the diagnosis was not ranked: nothing about it was left to go by. */
    boolean isAbsent() {
        return Double.isInfinite(rank);
    }

    double millis() {
        return wallNanos / 1e6;
    }
}
