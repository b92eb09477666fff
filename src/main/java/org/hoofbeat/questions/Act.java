package org.hoofbeat.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.QuestionTable;
import org.hoofbeat.store.desk.Tx;

/**
 * Somebody who does something, within one transaction, with its line in the audit.
 *
 * @param tx the transaction
 * @param by the account that acts, or a word for another actor
 * @param now when, to the millisecond
 */
record Act(Tx tx, String by, Instant now) {
    /** The word by which the audit knows an asker, of whom nothing else is known. */
    static final String ASKER = "asker";

    /** The word by which it knows this program. */
    static final String PROGRAM = "hoofbeat";

    static Act of(Tx tx, Person.Member who, InstantSource clock) {
        return of(tx, who.account(), clock);
    }

    static Act of(Tx tx, String by, InstantSource clock) {
        return new Act(tx, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Looks whether somebody may work with questions. */
    static void require(Person.Member who) {
        if (!who.may(Right.ANSWER_QUESTIONS)) {
            throw new QuestionException.NotAllowed(
                    "The role %s does not include answering questions; ask somebody who may"
                            .formatted(who.role().key()));
        }
    }

    /** The question as it is in this transaction. */
    Question question(long id) {
        return new QuestionTable(tx)
                .find(id)
                .orElseThrow(() -> new QuestionException.Unknown("There is no question with the number " + id));
    }

    /** Writes a question's new state. */
    Question update(Question question, String action, String detail) {
        new QuestionTable(tx).update(question);
        audit(action, question.object(), detail);
        return question;
    }

    void audit(String action, String object, String detail) {
        new AuditLog(tx).append(now, by, action, object, detail);
    }
}
