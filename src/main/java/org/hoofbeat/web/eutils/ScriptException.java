package org.hoofbeat.web.eutils;

/** A call cannot be answered; the message is the original's. */
final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptException(String message) {
        super(message);
    }
}
