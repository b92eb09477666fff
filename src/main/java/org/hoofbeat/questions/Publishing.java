package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.questions.QuestionException.Fault;
import org.hoofbeat.store.desk.AnswerVersionTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;

/** From an answer for one to an answer for everybody, and back. A person reads the question word by word before. */
public final class Publishing {
    private final DeskDatabase desk;
    private final Proofreading proofreading;
    private final Releasing releasing;
    private final Publisher publisher;
    private final InstantSource clock;

    Publishing(
            DeskDatabase desk,
            Proofreading proofreading,
            Releasing releasing,
            Publisher publisher,
            InstantSource clock) {
        this.desk = desk;
        this.proofreading = proofreading;
        this.releasing = releasing;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * What is to be published, beside what it was made from.
     *
     * @param copy the copy that the program made
     * @param question the question as it would be published, with every suspicion marked
     * @param answer the answer, likewise
     */
    public record Proofs(Proof copy, Proof question, Proof answer) {}

    /** A question's texts with every suspicion marked; the question as it was edited last. */
    public Proofs prove(Person.Member who, long id) {
        Act.require(who);
        return desk.read(tx -> {
            String copy = copy(tx, id);
            String edited = new Vault(tx).findEdited(id).map(Deidentified::text).orElse(copy);
            return proofs(tx, id, copy, edited);
        });
    }

    /** The same with another text for the question. Nothing is kept. */
    public Proofs prove(Person.Member who, long id, String question) {
        Act.require(who);
        return desk.read(tx -> proofs(tx, id, copy(tx, id), tidy(question)));
    }

    /** Marks every suspicion in any text of an answer that is public already. */
    public Proof prove(String text) {
        return proofreading.read(tidy(text));
    }

    /** Keeps how somebody has edited the question so far. */
    public void keep(Person.Member who, long id, String question) {
        Act.require(who);
        desk.writing(tx -> {
            Act act = Act.of(tx, who, clock);
            new Vault(tx).putEdited(id, Deidentified.lookedAt(proofreading.read(tx, id, tidy(question))));
            act.audit("question.edit", act.question(id).object(), "");
        });
    }

    /**
     * Makes question and answer public, and lets the asker read the answer where that has not happened yet.
     *
     * @param number the version of the answer that was read
     * @param lookedAt whether the person says to have looked at each marked place
     * @throws QuestionException.Refused when the asker has not consented, nobody has looked, or a second person is needed
     */
    public PublishedAnswer publish(Person.Member who, long id, int number, String question, boolean lookedAt) {
        Act.require(who);
        requireALook(lookedAt);
        return desk.write(tx -> {
            Act act = Act.of(tx, who, clock);
            Question now = act.question(id);
            if (now.answer() > 0) {
                throw new QuestionException.NotNow("Question %d is published as answer %d".formatted(id, now.answer()));
            }
            Question released = now.state() == QuestionState.ANSWERED && now.released() == number
                    ? now
                    : releasing.release(act, id, number);
            Deidentified asked = Deidentified.lookedAt(proofreading.read(tx, id, tidy(question)));
            new Vault(tx).putEdited(id, asked);
            String answer = new AnswerVersionTable(tx)
                    .find(id, number)
                    .orElseThrow(() -> new QuestionException.Unknown("There is no version " + number))
                    .text();
            PublishedAnswer made = publisher.publish(act, released, asked, answer);
            act.update(released.published(made.number()), "question.publish", made.object());
            return made;
        });
    }

    /** Puts a public answer right. */
    public PublishedAnswer correct(
            Person.Member who, long number, int revision, String question, String text, String note, boolean lookedAt) {
        Act.require(who);
        requireALook(lookedAt);
        return change(
                who,
                number,
                revision,
                note,
                (act, before) -> publisher.correct(
                        act,
                        before,
                        Deidentified.lookedAt(proofreading.read(tidy(question))),
                        text.replace("\r\n", "\n"),
                        note));
    }

    /** Says that a public answer was looked at again and is still right. */
    public PublishedAnswer confirm(Person.Member who, long number, int revision, String note) {
        Act.require(who);
        return change(who, number, revision, note, (act, before) -> publisher.confirm(act, before, note));
    }

    /** Takes a public answer off the site. */
    public PublishedAnswer withdraw(Person.Member who, long number, int revision, String note) {
        Act.require(who);
        return change(who, number, revision, note, (act, before) -> publisher.withdraw(act, before, note));
    }

    @FunctionalInterface
    private interface Change {
        PublishedAnswer of(Act act, PublishedAnswer before);
    }

    private PublishedAnswer change(Person.Member who, long number, int revision, String note, Change change) {
        return desk.write(tx -> {
            Act act = Act.of(tx, who, clock);
            PublishedAnswer before = new PublishedAnswerTable(tx)
                    .find(number)
                    .orElseThrow(() -> new QuestionException.Unknown("There is no answer with the number " + number));
            if (!before.isPublic() || before.revision() != revision) {
                throw new QuestionException.NotNow(
                        "Answer %d is not as it was read; read its newest revision".formatted(number));
            }
            PublishedAnswer after = change.of(act, before);
            List<Todo> open = new TodoTable(tx).listOpenAbout(before.path());
            open.forEach(todo -> new TodoTable(tx).close(todo.id(), act.by(), act.now(), note.strip()));
            return after;
        });
    }

    private Proofs proofs(Tx tx, long id, String copy, String question) {
        Optional<String> answer = new AnswerVersionTable(tx).findLatest(id).map(version -> version.text());
        return new Proofs(
                proofreading.read(copy),
                proofreading.read(tx, id, question),
                proofreading.read(tx, id, answer.orElse("")));
    }

    private static String copy(Tx tx, long id) {
        return new Vault(tx).findCopy(id).map(Deidentified::text).orElse("");
    }

    private static void requireALook(boolean lookedAt) {
        if (!lookedAt) {
            throw new QuestionException.Refused(
                    Fault.NOT_LOOKED_AT, "Say that you have looked at each marked place before it is published");
        }
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
