package org.hoofbeat.model.questions;

import java.util.Locale;

/** What is still kept of what an asker sent. */
public enum Holding {
    /** The question as it was sent, and where to write back to. */
    HELD,
    /** Neither any more, because the time for it was over; the copy without names is there. */
    EXPIRED,
    /** Nothing any more, because the asker wished so. */
    ERASED;

    /** How the database and the message bundles name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException for a key that is none
     */
    public static Holding getByKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
