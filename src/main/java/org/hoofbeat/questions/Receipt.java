package org.hoofbeat.questions;

import org.hoofbeat.model.questions.Question;

/**
 * A question that was taken.
 *
 * @param code the way back to it, shown once
 * @param question what the desk keeps track of
 */
public record Receipt(ReceiptCode code, Question question) {}
