package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.questions.ShownAnswer;
import org.hoofbeat.web.editorial.PreviewView;

/**
 * One answer for everybody.
 *
 * @param shown the answer
 * @param text the same as it stands in the page
 * @param lang the language of its texts where that is not the page's; empty where it is
 * @param disease what the disease is called on whose page it stands; empty for none
 * @param byline who answered and when
 * @param review until when somebody looks at it again
 * @param like answers to questions like it
 * @param mayEdit whether the reader may correct it
 */
public record AnswerPage(
        ShownAnswer shown,
        PreviewView text,
        String lang,
        String disease,
        String byline,
        String review,
        List<AnswerLine> like,
        boolean mayEdit) {
    public AnswerPage {
        like = List.copyOf(like);
    }
}
