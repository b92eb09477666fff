package org.hoofbeat.model.questions;

import java.time.Instant;

/**
 * One version of the answer to a question.
 *
 * @param question the question's number
 * @param number 1 for the first
 * @param text Markdown
 * @param author the account that wrote it
 * @param at when
 */
public record AnswerVersion(long question, int number, String text, String author, Instant at) {}
