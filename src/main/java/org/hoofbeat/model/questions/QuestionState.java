package org.hoofbeat.model.questions;

import java.util.Locale;

/** Where a question stands. */
public enum QuestionState {
    /** Nobody has taken it yet. */
    NEW,
    /** Somebody works on it. */
    IN_WORK,
    /** The answer is written and waits for a second person. */
    SECOND_LOOK,
    /** The asker may read the answer. */
    ANSWERED,
    /** It ended without an answer. */
    CLOSED;

    /** How the database, addresses and the message bundles name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this != ANSWERED && this != CLOSED;
    }

    /**
     * The state with this key.
     *
     * @throws IllegalArgumentException for a key that is none
     */
    public static QuestionState getByKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
