package org.hoofbeat.web.questions;

import java.time.Instant;
import java.util.List;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.Queue;

/**
 * A question in the queue.
 *
 * @param id its number
 * @param state the key of where it stands
 * @param beginning its first words, without identifiers; empty where they cannot be read
 * @param disease what it is about; empty for nothing in particular
 * @param language its language
 * @param urgency kinds of urgent words in it
 * @param asked when it came in
 * @param due until when it should be answered
 * @param late whether that is over
 * @param assignee who takes care of it; empty for nobody
 * @param mayPublish whether it may be published
 * @param answer the number of the public answer; 0 for none
 */
public record QuestionLine(
        long id,
        String state,
        String beginning,
        String disease,
        String language,
        List<String> urgency,
        String asked,
        String due,
        boolean late,
        String assignee,
        boolean mayPublish,
        long answer) {
    public QuestionLine {
        urgency = List.copyOf(urgency);
    }

    static QuestionLine of(Queue.Listed listed, CaseWords words) {
        Question question = listed.question();
        return new QuestionLine(
                question.id(),
                question.state().key(),
                listed.beginning(),
                words.disease(question),
                question.language(),
                question.urgency(),
                words.dates().day(question.asked()),
                words.dates().day(question.due()),
                question.state().isOpen() && question.due().isBefore(Instant.now()),
                question.assignee().isEmpty() ? "" : words.people().of(question.assignee()),
                question.mayPublish(),
                question.answer());
    }

    /** The same without its words, for a page that shows them elsewhere. */
    public QuestionLine brief() {
        return new QuestionLine(
                id, state, "…", disease, language, urgency, asked, due, late, assignee, mayPublish, answer);
    }

    /** Whether it needs somebody at once. */
    public boolean isPressing() {
        return !urgency.isEmpty();
    }
}
