package org.hoofbeat.questions;

/**
 * What the form held that somebody sent.
 *
 * @param text the question
 * @param contact where to write back to; empty for nowhere
 * @param disease what it is about: a canonical identifier; {@link #NONE} for nothing in particular; empty to let the program
 *     guess
 * @param language the language of the page, as a tag
 * @param mayPublish whether it may be published without anything that identifies a person
 * @param ticket drawn at random for this form
 */
public record QuestionForm(
        String text, String contact, String disease, String language, boolean mayPublish, String ticket) {
    /** Says that the question is about no disease in particular. */
    public static final String NONE = "none";

    /** What was sent does not belong into logs, and records print all they have. */
    @Override
    public String toString() {
        return "QuestionForm[%d characters]".formatted(text.length());
    }
}
