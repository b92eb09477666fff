package org.hoofbeat.model.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.model.Curie;

/**
 * A question as the desk keeps track of it, without a word of what was asked.
 *
 * @param id its number in the desk database; 0 before it has one
 * @param state where it stands
 * @param disease the canonical identifier of the disease that it is about; empty where none is known
 * @param language the language of the page on which it was asked, as a tag such as {@code en}
 * @param mayPublish whether the asker allows that it is published without anything that identifies a person
 * @param replyWanted whether the asker said where to write back to
 * @param urgency kinds of urgent words in it
 * @param asked when it came in
 * @param due until when it should be answered
 * @param assignee the account that takes care of it; empty while none does
 * @param settled when it was answered or closed; {@link Instant#EPOCH} before
 * @param released the version of the answer that the asker may read; 0 where there is none
 * @param answer the number of the public answer that came of it; 0 where there is none
 * @param holding what is still kept of what the asker sent
 */
public record Question(
        long id,
        QuestionState state,
        String disease,
        String language,
        boolean mayPublish,
        boolean replyWanted,
        List<String> urgency,
        Instant asked,
        Instant due,
        String assignee,
        Instant settled,
        int released,
        long answer,
        Holding holding) {

    public Question {
        urgency = List.copyOf(urgency);
    }

    /** A question that has just come in. */
    public static Question asked(
            String disease,
            String language,
            boolean mayPublish,
            boolean replyWanted,
            List<String> urgency,
            Instant asked,
            Instant due) {
        return new Question(
                0,
                QuestionState.NEW,
                disease,
                language,
                mayPublish,
                replyWanted,
                urgency,
                asked,
                due,
                "",
                Instant.EPOCH,
                0,
                0,
                Holding.HELD);
    }

    /** The disease that it is about. */
    public Optional<Curie> findDisease() {
        return disease.isEmpty() ? Optional.empty() : Optional.of(Curie.parse(disease));
    }

    /** Whether there are words in it that call for help at once. */
    public boolean isUrgent() {
        return !urgency.isEmpty();
    }

    /** How the audit names it. */
    public String object() {
        return "question:" + id;
    }

    public Question about(String other) {
        return changed(draft -> draft.disease = other);
    }

    public Question assignedTo(String account, QuestionState now) {
        return changed(draft -> {
            draft.assignee = account;
            draft.state = now;
        });
    }

    public Question dueBy(Instant when) {
        return changed(draft -> draft.due = when);
    }

    /** The same with or without leave to publish it. */
    public Question mayBePublished(boolean may) {
        return changed(draft -> draft.mayPublish = may);
    }

    public Question in(QuestionState now) {
        return changed(draft -> draft.state = now);
    }

    /** Answered with a version, or closed with version 0. */
    public Question settled(QuestionState now, int version, Instant when) {
        return changed(draft -> {
            draft.state = now;
            draft.released = version;
            draft.settled = when;
        });
    }

    public Question published(long number) {
        return changed(draft -> draft.answer = number);
    }

    /** The same with less of it kept. */
    public Question holding(Holding less) {
        return changed(draft -> {
            draft.holding = less;
            draft.replyWanted = replyWanted && less == Holding.HELD;
        });
    }

    private Question changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.question();
    }

    /** What can change about a question, so that a change names only what it changes. */
    private static final class Draft {
        private final Question before;
        private QuestionState state;
        private String disease;
        private boolean mayPublish;
        private boolean replyWanted;
        private Instant due;
        private String assignee;
        private Instant settled;
        private int released;
        private long answer;
        private Holding holding;

        Draft(Question before) {
            this.before = before;
            this.state = before.state;
            this.disease = before.disease;
            this.mayPublish = before.mayPublish;
            this.replyWanted = before.replyWanted;
            this.due = before.due;
            this.assignee = before.assignee;
            this.settled = before.settled;
            this.released = before.released;
            this.answer = before.answer;
            this.holding = before.holding;
        }

        Question question() {
            return new Question(
                    before.id,
                    state,
                    disease,
                    before.language,
                    mayPublish,
                    replyWanted,
                    before.urgency,
                    before.asked,
                    due,
                    assignee,
                    settled,
                    released,
                    answer,
                    holding);
        }
    }
}
