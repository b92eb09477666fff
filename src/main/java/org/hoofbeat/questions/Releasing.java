package org.hoofbeat.questions;

import java.time.Instant;
import java.time.InstantSource;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.questions.QuestionException.Fault;
import org.hoofbeat.store.desk.AnswerVersionTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.Tx;

/** Lets the asker read an answer, after a second person has read it where the host wants that. */
public final class Releasing {
    private final DeskDatabase desk;
    private final boolean secondPerson;
    private final ReplyPost post;
    private final InstantSource clock;

    /**
     * @param secondPerson whether somebody other than the author must release an answer
     * @param post writes to askers who said where to
     */
    Releasing(DeskDatabase desk, boolean secondPerson, ReplyPost post, InstantSource clock) {
        this.desk = desk;
        this.secondPerson = secondPerson;
        this.post = post;
        this.clock = clock;
    }

    /** Whether somebody other than the author must release an answer. */
    public boolean needsSecondPerson() {
        return secondPerson;
    }

    /** Hands a version of an answer to a second person. */
    public void handOver(Person.Member who, long id, int number) {
        Act.require(who);
        desk.writing(tx -> {
            Act act = Act.of(tx, who, clock);
            Question question = act.question(id);
            latest(tx, question, number);
            act.update(question.in(QuestionState.SECOND_LOOK), "question.hand-over", "version " + number);
        });
    }

    /** Gives an answer back to its author. */
    public void giveBack(Person.Member who, long id) {
        Act.require(who);
        desk.writing(tx -> {
            Act act = Act.of(tx, who, clock);
            Question question = act.question(id);
            if (question.state() != QuestionState.SECOND_LOOK) {
                throw new QuestionException.NotNow("The answer to question %d waits for nobody".formatted(id));
            }
            act.update(question.in(QuestionState.IN_WORK), "question.give-back", "");
        });
    }

    /**
     * Lets the asker read a version of the answer.
     *
     * @throws QuestionException.Refused when a second person is needed, or something that the text cites is not sound
     */
    public void release(Person.Member who, long id, int number) {
        Act.require(who);
        desk.writing(tx -> release(Act.of(tx, who, clock), id, number));
    }

    /** The same as a part of a transaction. */
    Question release(Act act, long id, int number) {
        Question question = act.question(id);
        AnswerVersion version = latest(act.tx(), question, number);
        if (secondPerson && version.author().equals(act.by())) {
            throw new QuestionException.Refused(
                    Fault.SECOND_PERSON, "A second person has to release this answer; hand it over to one");
        }
        if (!CitedTexts.problems(act.tx(), version.text()).isEmpty()) {
            throw new QuestionException.Refused(
                    Fault.NOT_PUBLISHABLE, "The answer is empty, or cites something unknown, unsound or undated");
        }
        Instant now = act.now();
        Question settled = act.update(
                question.settled(QuestionState.ANSWERED, number, now), "question.release", "version " + number);
        if (settled.replyWanted()) {
            post.tell(act.tx(), settled, version);
        }
        return settled;
    }

    /** The newest version, if it is the one that somebody has read. */
    private static AnswerVersion latest(Tx tx, Question question, int number) {
        if (!question.state().isOpen()) {
            throw new QuestionException.NotNow("Question %d is settled".formatted(question.id()));
        }
        return new AnswerVersionTable(tx)
                .findLatest(question.id())
                .filter(version -> version.number() == number)
                .orElseThrow(() -> new QuestionException.NotNow(
                        "Version %d is not the newest of the answer to question %d; read the newest"
                                .formatted(number, question.id())));
    }
}
