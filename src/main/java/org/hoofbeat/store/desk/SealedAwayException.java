package org.hoofbeat.store.desk;

/** A sealed value that the key at hand does not open. */
public final class SealedAwayException extends DeskException {
    private static final long serialVersionUID = 1L;

    SealedAwayException(String place, String reason) {
        super("%s cannot be read: %s".formatted(place, reason));
    }

    SealedAwayException(String place, String reason, Throwable cause) {
        super("%s cannot be read: %s".formatted(place, reason), cause);
    }
}
