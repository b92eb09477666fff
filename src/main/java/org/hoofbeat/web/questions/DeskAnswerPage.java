package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.Proof;
import org.hoofbeat.web.editorial.PreviewView;
import org.jspecify.annotations.Nullable;

/**
 * A public answer as those see it who keep it.
 *
 * @param answer its last revision
 * @param question the question in the field
 * @param text the answer in the field
 * @param proof the question with every suspicion marked
 * @param preview the answer as readers see it
 * @param disease what the disease is called; empty for none
 * @param reasons the keys of why somebody should look at it
 * @param revisions what happened to it, oldest first
 * @param fault what is wrong, in a sentence; empty where nothing is
 */
public record DeskAnswerPage(
        PublishedAnswer answer,
        String question,
        String text,
        Proof proof,
        @Nullable PreviewView preview,
        String disease,
        List<String> reasons,
        List<String> revisions,
        String fault) {
    public DeskAnswerPage {
        reasons = List.copyOf(reasons);
        revisions = List.copyOf(revisions);
    }
}
