package org.hoofbeat.questions;

import java.util.Comparator;
import java.util.List;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.PublishedAnswerTable;

/** Looks public answers up by the words of a question. */
final class AnswerSearch {
    private static final double LEAST = 0.12;

    private final DeskDatabase desk;

    AnswerSearch(DeskDatabase desk) {
        this.desk = desk;
    }

    private record Found(PublishedAnswer answer, double score) {}

    /** The answers to questions like a text, best first. */
    List<PublishedAnswer> find(String text, int most) {
        var likeness = new Likeness(text);
        return desk.read(tx -> new PublishedAnswerTable(tx).listPublic()).stream()
                .map(answer -> new Found(answer, score(likeness, answer)))
                .filter(found -> found.score >= LEAST)
                .sorted(Comparator.comparing(Found::score).reversed())
                .limit(most)
                .map(Found::answer)
                .toList();
    }

    private static double score(Likeness likeness, PublishedAnswer answer) {
        return Math.max(likeness.to(answer.question()), likeness.to(answer.question() + " " + answer.text()));
    }
}
