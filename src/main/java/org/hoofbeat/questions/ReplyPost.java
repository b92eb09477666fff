package org.hoofbeat.questions;

import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.store.desk.Tx;

/** Writes to askers who said where to. */
@FunctionalInterface
interface ReplyPost {
    /** Sends an answer to its asker if and only if the transaction is committed. */
    void tell(Tx tx, Question question, AnswerVersion answer);
}
