package org.hoofbeat.questions;

/**
 * A question as it was sent, for the eyes of one person, once.
 *
 * @param text what was asked
 * @param contact where to write back to; empty for nowhere
 */
public record SeenQuestion(String text, String contact) {
    /** Texts of askers do not belong into logs. */
    @Override
    public String toString() {
        return "SeenQuestion[…]";
    }
}
