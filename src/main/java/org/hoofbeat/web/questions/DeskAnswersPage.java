package org.hoofbeat.web.questions;

import java.util.List;

/**
 * The public answers as those see them who keep them.
 *
 * @param due answers that somebody should look at, with the reasons
 * @param all every public answer, newest first
 */
public record DeskAnswersPage(List<Due> due, List<AnswerLine> all) {
    public DeskAnswersPage {
        due = List.copyOf(due);
        all = List.copyOf(all);
    }

    /**
     * An answer that somebody should look at.
     *
     * @param number its number
     * @param question the question
     * @param reasons the keys of why
     * @param review when its date of review is
     */
    public record Due(long number, String question, List<String> reasons, String review) {
        public Due {
            reasons = List.copyOf(reasons);
        }
    }
}
