package org.hoofbeat.notices;

/** A query that cannot be followed, or a kind of things that nobody can follow here. */
public final class NotWatchableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with it, for whoever wrote the address */
    public NotWatchableException(String message) {
        super(message);
    }
}
