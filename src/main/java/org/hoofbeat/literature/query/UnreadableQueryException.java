package org.hoofbeat.literature.query;

/** A query is beyond what can be worked on; the message says why, in words for whoever typed it. */
public final class UnreadableQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableQueryException(String message) {
        super(message);
    }
}
