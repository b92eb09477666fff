package org.hoofbeat.app;

/** A configuration that cannot be used; the message names the setting, where it was written and what would be right. */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
