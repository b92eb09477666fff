package org.hoofbeat.model.editorial;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that happened to a version. Steps are added and never changed.
 *
 * @param what the kind of step
 * @param by the account that took it; {@code import} or {@code hoofbeat} where no person did
 * @param at when
 * @param note what that person said about it; may be empty
 */
public record VersionStep(What what, String by, Instant at, String note) {

    /** The kinds of steps. */
    public enum What {
        WRITTEN,
        IMPORTED,
        SUBMITTED,
        RETURNED,
        PUBLISHED,
        /** Looked at again while published, and found still right. */
        CONFIRMED,
        REPLACED,
        WITHDRAWN,
        /** A newer text of the source that somebody decided not to use. */
        DISMISSED;

        /** How the database and the message bundles name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind with this key.
         *
         * @throws IllegalArgumentException for a key that is none
         */
        public static What getByKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
