package org.hoofbeat.questions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hoofbeat.model.questions.Holding;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.QuestionTable;

/** Deletes questions as they were sent, and where to write back to, a while after they were answered. */
public final class Retention {
    private final DeskDatabase desk;
    private final Duration after;
    private final InstantSource clock;

    /** @param after how long after its answer a question is held as it was sent */
    Retention(DeskDatabase desk, Duration after, InstantSource clock) {
        this.desk = desk;
        this.after = after;
        this.clock = clock;
    }

    /** How long after its answer a question is held as it was sent. */
    public Duration after() {
        return after;
    }

    /**
     * Deletes what is due. Several web nodes may do so at once.
     *
     * @return of how many questions
     */
    public int sweep() {
        Instant limit = clock.instant().minus(after);
        return desk.write(tx -> {
            Act act = Act.of(tx, Act.PROGRAM, clock);
            List<Question> due = new QuestionTable(tx).listHeldAndSettledBefore(limit);
            for (Question question : due) {
                new Vault(tx).forgetRaw(question.id());
                act.update(question.holding(Holding.EXPIRED), "question.expire", "");
            }
            return due.size();
        });
    }
}
