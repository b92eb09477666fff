package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.Optional;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Holding;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.store.desk.AnswerVersionTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.hoofbeat.store.desk.QuestionTable;
import org.hoofbeat.store.desk.SealedAwayException;
import org.hoofbeat.store.desk.Tx;

/** What askers may do with nothing but their receipt code: read the answer, see all that is held, have it deleted. */
public final class AskerRights {
    private final DeskDatabase desk;
    private final DiseaseGuess guess;
    private final CitedTexts texts;
    private final Publisher publisher;
    private final InstantSource clock;

    AskerRights(DeskDatabase desk, DiseaseGuess guess, CitedTexts texts, Publisher publisher, InstantSource clock) {
        this.desk = desk;
        this.guess = guess;
        this.texts = texts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What is held under a code; nothing for a code that is none. */
    public Optional<AskersView> find(ReceiptCode code) {
        return desk.read(tx -> new QuestionTable(tx).findByReceipt(code.hash()).map(question -> view(tx, question)));
    }

    /**
     * The same, to be taken along; the audit has an entry.
     *
     * @throws QuestionException.Unknown for a code that is none
     */
    public AskersView export(ReceiptCode code) {
        return desk.write(tx -> {
            Act act = Act.of(tx, Act.ASKER, clock);
            Question question = get(tx, code);
            act.audit("question.export", question.object(), "");
            return view(tx, question);
        });
    }

    /**
     * Says what the question is about, while nobody has answered it.
     *
     * @param disease a name or an identifier; empty for no disease in particular
     */
    public void setDisease(ReceiptCode code, String disease) {
        desk.writing(tx -> {
            Act act = Act.of(tx, Act.ASKER, clock);
            Question question = get(tx, code);
            if (!question.state().isOpen()) {
                throw new QuestionException.NotNow("Question %d is settled".formatted(question.id()));
            }
            String canonical = disease.isBlank()
                    ? ""
                    : guess.findCanonical(disease)
                            .map(Object::toString)
                            .orElseThrow(() -> new QuestionException.Refused(
                                    QuestionException.Fault.DISEASE, "These data know no disease of that name"));
            act.update(question.about(canonical), "question.disease", canonical);
        });
    }

    /** Allows publication, or takes that back; what was published then goes off the site. */
    public void setMayPublish(ReceiptCode code, boolean may) {
        desk.writing(tx -> {
            Act act = Act.of(tx, Act.ASKER, clock);
            Question question = get(tx, code);
            if (question.mayPublish() != may) {
                act.update(question.mayBePublished(may), "question.consent", may ? "given" : "taken back");
            }
            if (!may) {
                withdraw(act, question);
            }
        });
    }

    /**
     * Deletes everything that is held: the question, the contact, the copies, the versions of the answer, the way back by the
     * code. What was published stays, since nobody is in it, unless that is to go as well.
     *
     * @param alsoPublished whether the public answer is taken off the site too
     */
    public void erase(ReceiptCode code, boolean alsoPublished) {
        desk.writing(tx -> {
            Act act = Act.of(tx, Act.ASKER, clock);
            Question question = get(tx, code);
            new Vault(tx).forgetAll(question.id());
            new AnswerVersionTable(tx).removeAll(question.id());
            new QuestionTable(tx).forgetReceipt(question.id());
            Question closed = question.state().isOpen()
                    ? question.settled(QuestionState.CLOSED, 0, act.now())
                    : question.settled(question.state(), 0, question.settled());
            act.update(closed.holding(Holding.ERASED), "question.erase", "");
            if (alsoPublished) {
                withdraw(act, question);
            }
        });
    }

    private void withdraw(Act act, Question question) {
        new PublishedAnswerTable(act.tx())
                .find(question.answer())
                .filter(PublishedAnswer::isPublic)
                .ifPresent(answer -> publisher.withdraw(act, answer, ""));
    }

    private static Question get(Tx tx, ReceiptCode code) {
        return new QuestionTable(tx)
                .findByReceipt(code.hash())
                .orElseThrow(() -> new QuestionException.Unknown("There is no question with this code"));
    }

    private AskersView view(Tx tx, Question question) {
        Optional<AnswerVersion> released = question.released() == 0
                ? Optional.empty()
                : new AnswerVersionTable(tx).find(question.id(), question.released());
        return new AskersView(
                question,
                findRaw(tx, question)
                        .map(raw -> new SeenQuestion(raw.text(), raw.contact()))
                        .orElse(null),
                new Vault(tx).findCopy(question.id()).map(Deidentified::text).orElse(""),
                released.map(version -> texts.show(tx, version.text(), question.language()))
                        .orElse(null),
                released.map(AnswerVersion::text).orElse(""));
    }

    private static Optional<RawQuestion> findRaw(Tx tx, Question question) {
        try {
            return new Vault(tx).findRaw(question.id());
        } catch (SealedAwayException restoredWithoutItsKey) {
            return Optional.empty();
        }
    }
}
