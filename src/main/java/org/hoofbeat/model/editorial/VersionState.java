package org.hoofbeat.model.editorial;

import java.util.Locale;

/** Where a version stands on its way. */
public enum VersionState {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** What readers see. */
    PUBLISHED,
    /** Was published until a newer version was. */
    REPLACED,
    /** Was published and taken off the page. */
    WITHDRAWN,
    /** A newer text of the source it was imported from, to be compared with what was made of the older one here. */
    OFFERED;

    /** How the database and the message bundles name it, for instance {@code in-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The state with this key.
     *
     * @throws IllegalArgumentException for a key that is none
     */
    public static VersionState getByKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
