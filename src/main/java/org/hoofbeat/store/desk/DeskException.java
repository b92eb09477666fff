package org.hoofbeat.store.desk;

/** The desk database cannot do what was asked; the message names the database, what happened and the remedy. */
public class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeskException(String message) {
        super(message);
    }

    DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
