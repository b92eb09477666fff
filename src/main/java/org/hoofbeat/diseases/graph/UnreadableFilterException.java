package org.hoofbeat.diseases.graph;

/** Somebody's filter is not of the form that {@link FilterQuery} reads. */
public final class UnreadableFilterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFilterException(String problem) {
        super(problem);
    }
}
