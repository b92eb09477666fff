package org.hoofbeat.search;

/** The search engine failed at something that should work; never the fault of what was typed. */
public final class SearchFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchFailedException(String message) {
        super(message);
    }

    public SearchFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
