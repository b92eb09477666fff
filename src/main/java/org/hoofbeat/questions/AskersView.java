package org.hoofbeat.questions;

import java.util.Optional;
import org.hoofbeat.diseases.editorial.Preview;
import org.hoofbeat.model.questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * What an asker sees who comes back with the receipt code: everything that is held.
 *
 * @param question where it stands
 * @param asked what was sent; absent where it is not held any more, or sealed with a key that is not here
 * @param copy the copy without identifiers; empty where it is gone
 * @param answer the answer, once it may be read
 * @param text the same as it was written, Markdown; empty before
 */
public record AskersView(
        Question question,
        @Nullable SeenQuestion asked,
        String copy,
        @Nullable Preview answer,
        String text) {

    /** What was sent. */
    public Optional<SeenQuestion> findAsked() {
        return Optional.ofNullable(asked);
    }

    /** The answer as it is read. */
    public Optional<Preview> findAnswer() {
        return Optional.ofNullable(answer);
    }
}
