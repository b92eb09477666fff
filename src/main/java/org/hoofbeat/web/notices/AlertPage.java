package org.hoofbeat.web.notices;

/**
 * The page behind a link of a letter.
 *
 * @param step the middle of its message keys: of confirming or of stopping
 * @param action where its button leads
 * @param code the word of the letter
 * @param what is followed; empty when the word stands for nothing (any more)
 * @param page that shows it
 * @param done whether the button was pressed
 */
public record AlertPage(String step, String action, String code, String what, String page, boolean done) {
    /** Whether the word still stands for something. */
    public boolean known() {
        return done || !what.isEmpty();
    }
}
