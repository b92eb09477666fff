package org.hoofbeat.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;

/** Looks, while somebody types, for what may answer the question already. Nothing of it is kept. */
public final class LikelyAnswers {
    private static final int MOST_PAGES = 3;
    private static final int MOST_ANSWERS = 5;
    private static final int SHORTEST = 8;

    private final DiseaseGuess guess;
    private final Urgency urgency;
    private final Answers answers;

    LikelyAnswers(DiseaseGuess guess, Urgency urgency, Answers answers) {
        this.guess = guess;
        this.urgency = urgency;
        this.answers = answers;
    }

    /**
     * What may answer a question.
     *
     * @param text as far as it is typed
     * @param attached the disease that it is about for certain; empty where none is
     */
    public Likely find(String text, Optional<Curie> attached) {
        String read = text.substring(0, Math.min(text.length(), Asking.LONGEST));
        List<QuestionTopic> topics = QuestionTopic.of(read);
        List<Likely.Page> pages = Stream.concat(attached.stream(), guess.of(read).stream())
                .distinct()
                .limit(MOST_PAGES)
                .map(disease -> new Likely.Page(disease, guess.nameOf(disease), topics))
                .toList();
        boolean enough = read.strip().length() >= SHORTEST;
        return new Likely(pages, enough ? likely(read, pages) : List.of(), urgency.of(read));
    }

    /** Those that ask with the same words, then others about the same disease, whatever it is called there. */
    private List<PublishedAnswer> likely(String text, List<Likely.Page> pages) {
        return Stream.concat(
                        answers.search(text, MOST_ANSWERS).stream(),
                        pages.stream().flatMap(page -> answers.listOf(page.disease()).stream()))
                .distinct()
                .limit(MOST_ANSWERS)
                .toList();
    }
}
