package org.hoofbeat.ingest.trials;

/** The registry did not give what it was asked for. What came before is kept; the same command goes on from there. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RegistryException(String message, int status) {
        super(message);
        this.status = status;
    }

    RegistryException(String message, Exception cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The status of the answer; 0 where there was none. */
    int status() {
        return status;
    }
}
