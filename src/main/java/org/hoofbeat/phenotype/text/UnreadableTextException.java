package org.hoofbeat.phenotype.text;

/** What was given is no text; the message says what it looks like and what to do. */
public final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTextException(String message) {
        super(message);
    }
}
