package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.citations.NumberedReference;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;
import org.hoofbeat.diseases.editorial.Preview;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.web.text.Messages;

/**
 * A text as readers would see it, or why it cannot be shown.
 *
 * @param html the text; empty where it cannot be shown
 * @param references what it cites
 * @param problems what would stop publication, in sentences with place and remedy
 * @param fault why it cannot be shown; empty where it can
 */
public record PreviewView(String html, List<NumberedReference> references, List<String> problems, String fault) {

    /** A text that can be shown. */
    public static PreviewView of(Preview preview, Messages m) {
        return new PreviewView(
                preview.html(),
                preview.references(),
                preview.problems().stream().map(problem -> sentence(problem, m)).toList(),
                "");
    }

    /** A text that cannot. */
    public static PreviewView refused(UnreadableTextException refused, Messages m) {
        return new PreviewView("", List.of(), List.of(), sentence(refused, m));
    }

    /** What is wrong, where, and what to do. */
    public static String sentence(Problem problem, Messages m) {
        String what = m.text("problem." + problem.fault().key(), problem.key(), problem.detail());
        return problem.line() == 0 ? what : m.text("problem.line", problem.line()) + " " + what;
    }

    /** Why it cannot be shown. */
    public static String sentence(UnreadableTextException refused, Messages m) {
        return switch (refused.reason()) {
            case TOO_LONG -> m.text("unreadable.long", refused.actual(), refused.most());
            case TOO_DEEP -> m.text("unreadable.deep", refused.most());
            case DAMAGED -> m.text("unreadable.damaged", refused.actual());
        };
    }
}
