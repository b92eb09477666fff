package org.hoofbeat.questions.earlier;

import java.util.List;

/**
 * A question that has an answer: a published one, or what a page answers.
 *
 * @param id how the caller knows it
 * @param focus what it is about, usually a disease
 * @param otherNames other names of that
 * @param kind what is asked about it, in the words of {@link QuestionKinds}; empty where that is not known
 * @param question its text, without anything that identifies anybody
 */
public record EarlierQuestion(String id, String focus, List<String> otherNames, String kind, String question) {
    public EarlierQuestion {
        otherNames = List.copyOf(otherNames);
    }

    /** What is made a vector of. */
    String meaning() {
        return question.isBlank() ? focus : question;
    }
}
