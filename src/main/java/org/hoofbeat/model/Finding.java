package org.hoofbeat.model;

import java.util.List;

/**
 * One finding in one patient: a sign that was seen, or that was looked for and is absent.
 *
 * @param term the HPO term, as it was given (it may be obsolete or unknown: cleaning is a step of its own)
 * @param status whether it was seen or ruled out
 * @param onset when it started, as HPO onset terms (at most one)
 */
public record Finding(Curie term, Status status, List<Curie> onset) {

    /** Whether the sign was seen. */
    public enum Status {
        OBSERVED,
        EXCLUDED
    }

    public Finding {
        onset = List.copyOf(onset);
    }

    /** A sign that was seen. */
    public static Finding observed(Curie term) {
        return new Finding(term, Status.OBSERVED, List.of());
    }

    /** A sign that was looked for and is absent. */
    public static Finding excluded(Curie term) {
        return new Finding(term, Status.EXCLUDED, List.of());
    }

    /** Whether the sign was seen. */
    public boolean isObserved() {
        return status == Status.OBSERVED;
    }
}
