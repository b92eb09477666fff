package org.hoofbeat.questions;

import java.time.InstantSource;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SealedAwayException;

/** Shows a question as it was sent to somebody who may answer it, and writes each time into the audit. */
public final class Reading {
    private final DeskDatabase desk;
    private final InstantSource clock;

    Reading(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What was sent. The audit has its entry before anything is shown.
     *
     * @throws QuestionException.NotNow when it is not held any more, or the key that opens it is not here
     */
    public SeenQuestion read(Person.Member who, long id) {
        Act.require(who);
        return desk.write(tx -> {
            Act act = Act.of(tx, who, clock);
            act.question(id);
            RawQuestion raw = open(new Vault(tx), id);
            act.audit("question.read", "question:" + id, "");
            return new SeenQuestion(raw.text(), raw.contact());
        });
    }

    private static RawQuestion open(Vault vault, long id) {
        try {
            return vault.findRaw(id)
                    .orElseThrow(() -> new QuestionException.NotNow(
                            "Question %d is not held as it was sent any more".formatted(id)));
        } catch (SealedAwayException sealed) {
            throw new QuestionException.NotNow(
                    "Question %d is sealed with a key that is not here; bring back that key".formatted(id));
        }
    }
}
