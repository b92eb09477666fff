package org.hoofbeat.web.questions;

import org.hoofbeat.questions.CaseView;
import org.hoofbeat.questions.Publishing;

/**
 * What is to be published, beside what it was made from.
 *
 * @param view the question
 * @param line what stands above
 * @param proofs the texts with every suspicion marked
 * @param number the version of the answer
 * @param cites whether the answer cites anything
 * @param message the key of what was just done; empty where nothing was
 * @param fault what is wrong, in a sentence; empty where nothing is
 */
public record ProofPage(
        CaseView view,
        QuestionLine line,
        Publishing.Proofs proofs,
        int number,
        boolean cites,
        String message,
        String fault) {
    /** Where its pages are. */
    public String path() {
        return "/desk/questions/" + view.question().id();
    }
}
