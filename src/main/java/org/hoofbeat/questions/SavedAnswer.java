package org.hoofbeat.questions;

import org.hoofbeat.model.questions.AnswerVersion;

/** What became of an answer that somebody saved. */
public sealed interface SavedAnswer {
    /** It is the newest version now. */
    record Stored(AnswerVersion version) implements SavedAnswer {}

    /** It says what the newest version says. */
    record Unchanged(AnswerVersion version) implements SavedAnswer {}

    /**
     * Somebody else saved another version meanwhile, and nothing was written.
     *
     * @param theirs the newest version
     */
    record Conflict(AnswerVersion theirs) implements SavedAnswer {}
}
