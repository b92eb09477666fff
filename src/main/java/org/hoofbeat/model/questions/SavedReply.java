package org.hoofbeat.model.questions;

import java.time.Instant;

/**
 * A text that answers begin with or hold often.
 *
 * @param id its number in the desk database; 0 before it has one
 * @param title what it is for
 * @param language its language, as a tag such as {@code en}
 * @param text Markdown
 * @param by the account that wrote it
 * @param at when
 */
public record SavedReply(long id, String title, String language, String text, String by, Instant at) {}
