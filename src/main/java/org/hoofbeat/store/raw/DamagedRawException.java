package org.hoofbeat.store.raw;

/** A file of raw records is not what was written; the message names it and what to do. */
public final class DamagedRawException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedRawException(String message) {
        super(message);
    }
}
