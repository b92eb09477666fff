package org.hoofbeat.app;

/** A data directory that cannot be used; the message names the folder, the reason and what to do. */
final class DataDirectoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataDirectoryException(String message) {
        super(message);
    }

    DataDirectoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
