package org.hoofbeat.model.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * One revision of a question and its answer, for everybody to read. Revisions are added and never changed; the last one counts.
 *
 * @param number by which the answer is known: {@code /answers/7}
 * @param revision 1 for the first
 * @param state whether readers see it
 * @param disease the canonical identifier of the disease on whose page it stands; empty for none
 * @param language the language of both texts
 * @param question the question, without anything that identifies a person
 * @param text the answer, Markdown
 * @param facts a fingerprint of the computed facts of the disease that stood beside it
 * @param by the account that made this revision; {@code hoofbeat} where no person did, {@code asker} where the asker wished so
 * @param at when
 * @param reviewDue when somebody should look at it again
 * @param note why this revision was made; may be empty
 */
public record PublishedAnswer(
        long number,
        int revision,
        State state,
        String disease,
        String language,
        String question,
        String text,
        String facts,
        String by,
        Instant at,
        LocalDate reviewDue,
        String note) {

    /** Whether readers see an answer. */
    public enum State {
        PUBLISHED,
        WITHDRAWN;

        /** How the database names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The state with this key.
         *
         * @throws IllegalArgumentException for a key that is none
         */
        public static State getByKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return state == State.PUBLISHED;
    }

    /** The disease on whose page it stands. */
    public Optional<Curie> findDisease() {
        return disease.isEmpty() ? Optional.empty() : Optional.of(Curie.parse(disease));
    }

    /** Where it is read. */
    public String path() {
        return "/answers/" + number;
    }

    /** How the audit names it. */
    public String object() {
        return "answer:" + number;
    }

    /** The next revision with other texts. */
    public PublishedAnswer revised(
            String newQuestion, String newText, String newFacts, String who, Instant when, LocalDate due, String why) {
        return new PublishedAnswer(
                number, revision + 1, state, disease, language, newQuestion, newText, newFacts, who, when, due, why);
    }

    /** The next revision, which readers do not see. */
    public PublishedAnswer withdrawn(String who, Instant when, String why) {
        return new PublishedAnswer(
                number,
                revision + 1,
                State.WITHDRAWN,
                disease,
                language,
                question,
                text,
                facts,
                who,
                when,
                reviewDue,
                why);
    }

    /** The next revision, on the page of another disease. */
    public PublishedAnswer moved(Curie to, String who, Instant when, String why) {
        return new PublishedAnswer(
                number, revision + 1, state, to.toString(), language, question, text, facts, who, when, reviewDue, why);
    }
}
