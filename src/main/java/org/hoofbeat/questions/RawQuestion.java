package org.hoofbeat.questions;

/**
 * What an asker sent, as it was sent. It never leaves this package.
 *
 * @param text the question
 * @param contact where to write back to; empty for nowhere
 */
record RawQuestion(String text, String contact) {
    /** Texts of askers do not belong into logs, and records print all they have. */
    @Override
    public String toString() {
        return "RawQuestion[%d characters]".formatted(text.length());
    }
}
