package org.hoofbeat.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;

/** Decides who takes care of a question, until when, and what it is about. */
public final class Triage {
    private final DeskDatabase desk;
    private final DiseaseGuess guess;
    private final InstantSource clock;

    Triage(DeskDatabase desk, DiseaseGuess guess, InstantSource clock) {
        this.desk = desk;
        this.guess = guess;
        this.clock = clock;
    }

    /** Gives an open question to somebody; to nobody with an empty account. */
    public void assign(Person.Member who, long id, String account) {
        change(who, id, "question.assign", "to " + (account.isEmpty() ? "nobody" : "account " + account), question -> {
            QuestionState now = account.isEmpty() && question.state() == QuestionState.IN_WORK
                    ? QuestionState.NEW
                    : !account.isEmpty() && question.state() == QuestionState.NEW
                            ? QuestionState.IN_WORK
                            : question.state();
            return question.assignedTo(account, now);
        });
    }

    /** Says until when it should be answered. */
    public void setDue(Person.Member who, long id, Instant due) {
        change(who, id, "question.due", "", question -> question.dueBy(due));
    }

    /**
     * Says what it is about; about no disease in particular with an empty text.
     *
     * @param disease a name or an identifier
     */
    public void setDisease(Person.Member who, long id, String disease) {
        String canonical = disease.isBlank()
                ? ""
                : guess.findCanonical(disease)
                        .map(Object::toString)
                        .orElseThrow(() -> new QuestionException.Refused(
                                QuestionException.Fault.DISEASE, "These data know no disease of that name"));
        change(who, id, "question.disease", canonical, question -> question.about(canonical));
    }

    /** Ends a question without an answer. The asker sees that it ended. */
    public void close(Person.Member who, long id) {
        change(who, id, "question.close", "", question -> {
            if (!question.state().isOpen()) {
                throw new QuestionException.NotNow("Question %d is not open".formatted(id));
            }
            return question.settled(QuestionState.CLOSED, 0, clock.instant());
        });
    }

    /** Takes a question up again that was answered or closed; the asker can still read the answer. */
    public void reopen(Person.Member who, long id) {
        change(who, id, "question.reopen", "", question -> {
            if (question.state().isOpen()) {
                throw new QuestionException.NotNow("Question %d is open".formatted(id));
            }
            return question.settled(
                    question.assignee().isEmpty() ? QuestionState.NEW : QuestionState.IN_WORK,
                    question.released(),
                    Instant.EPOCH);
        });
    }

    private void change(Person.Member who, long id, String action, String detail, UnaryOperator<Question> step) {
        Act.require(who);
        desk.writing(tx -> {
            Act act = Act.of(tx, who, clock);
            Question before = act.question(id);
            Question after = step.apply(before);
            if (!after.assignee().isEmpty()
                    && new AccountTable(tx).findById(after.assignee()).isEmpty()) {
                throw new QuestionException.Unknown("There is no such account");
            }
            if (!after.equals(before)) {
                act.update(after, action, detail);
            }
        });
    }
}
