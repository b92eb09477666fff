package org.hoofbeat.trials;

/** A parameter of a search has a value that cannot be used. The message is what a client of the registry's API is told. */
public final class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidParameterException(String message) {
        super(message);
    }
}
