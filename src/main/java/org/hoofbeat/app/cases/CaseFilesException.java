package org.hoofbeat.app.cases;

/** A folder or archive of cases that cannot be used; the message names it and says why. */
public final class CaseFilesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CaseFilesException(String message) {
        super(message);
    }

    CaseFilesException(String message, Throwable cause) {
        super(message, cause);
    }
}
