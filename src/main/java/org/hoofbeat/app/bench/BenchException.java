package org.hoofbeat.app.bench;

/** A measurement that cannot be made; the message says what is missing. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BenchException(String message) {
        super(message);
    }
}
