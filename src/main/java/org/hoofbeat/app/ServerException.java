package org.hoofbeat.app;

/** A server that cannot start; the message says why and what to do. */
final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
