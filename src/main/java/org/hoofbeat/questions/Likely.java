package org.hoofbeat.questions;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;

/**
 * What may answer a question before it is asked.
 *
 * @param pages pages of the diseases that it mentions
 * @param answers answers to questions like it
 * @param urgency kinds of urgent words in it
 */
public record Likely(List<Page> pages, List<PublishedAnswer> answers, List<String> urgency) {
    public Likely {
        pages = List.copyOf(pages);
        answers = List.copyOf(answers);
        urgency = List.copyOf(urgency);
    }

    /**
     * A page that may answer it.
     *
     * @param disease what it is about
     * @param name what that is called
     * @param parts parts of the page that the question seems to be about
     */
    public record Page(Curie disease, String name, List<QuestionTopic> parts) {
        public Page {
            parts = List.copyOf(parts);
        }
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return pages.isEmpty() && answers.isEmpty() && urgency.isEmpty();
    }
}
