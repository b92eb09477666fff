package org.hoofbeat.questions;

import java.time.Duration;

/**
 * What the host has decided about questions.
 *
 * @param retention how long after its answer a question is held as it was sent
 * @param within until when a question should be answered
 * @param secondPerson whether somebody other than the author must release an answer
 * @param reviewMonths after how many months somebody should look at a public answer again; 0 counts as a hundred years
 */
public record QuestionRules(Duration retention, Duration within, boolean secondPerson, int reviewMonths) {}
