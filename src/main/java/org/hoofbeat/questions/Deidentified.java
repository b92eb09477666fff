package org.hoofbeat.questions;

import org.hoofbeat.questions.identifiers.Deidentifier;

/**
 * A question without what identifies people: either the copy that the program made, or one that a person has looked at. It is
 * made in this package only, and it is all that publication takes.
 */
public final class Deidentified {
    private final String text;

    private Deidentified(String text) {
        this.text = text;
    }

    /** The copy that the program makes when a question comes in. */
    static Deidentified of(RawQuestion raw, Deidentifier deidentifier) {
        return new Deidentified(deidentifier.redact(raw.text()).text());
    }

    /** A copy that was made earlier, from where it is kept. */
    static Deidentified kept(String text) {
        return new Deidentified(text);
    }

    /** A text that a person has read word by word, with every suspicion marked, and stands for. */
    static Deidentified lookedAt(Proof proof) {
        return new Deidentified(proof.text());
    }

    /** The text. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "Deidentified[%d characters]".formatted(text.length());
    }
}
