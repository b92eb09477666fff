package org.hoofbeat.web.questions;

import java.util.List;

/**
 * The queue of questions.
 *
 * @param show which of them are shown: {@code open}, {@code mine}, {@code answered} or {@code closed}
 * @param language the only language shown; empty for all
 * @param lines the questions, the most pressing first
 */
public record QueuePage(String show, String language, List<QuestionLine> lines) {
    /** What can be shown. */
    public static final List<String> CHOICES = List.of("open", "mine", "second-look", "answered", "closed");

    public QueuePage {
        lines = List.copyOf(lines);
    }
}
