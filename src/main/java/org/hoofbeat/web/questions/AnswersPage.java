package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.web.parts.Pager;

/**
 * The answers for everybody.
 *
 * @param query what was looked for; empty for all of them
 * @param answers those of this page
 * @param pager the way to the others
 */
public record AnswersPage(String query, List<AnswerLine> answers, Pager pager) {
    public AnswersPage {
        answers = List.copyOf(answers);
    }
}
