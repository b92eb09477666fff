package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.diseases.editorial.Preview;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.store.desk.AnswerVersionTable;
import org.hoofbeat.store.desk.DeskDatabase;

/** Writes answers. What is saved stays, and nobody writes over another person's words. */
public final class Answering {
    private final DeskDatabase desk;
    private final CitedTexts texts;
    private final InstantSource clock;

    Answering(DeskDatabase desk, CitedTexts texts, InstantSource clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Saves an answer as its next version, and gives the question to whoever wrote it where nobody has it.
     *
     * @param base the version that was opened; 0 for none
     * @throws UnreadableTextException when the text cannot be shown
     */
    public SavedAnswer save(Person.Member who, long id, int base, String typed) {
        Act.require(who);
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        SectionText.read(text);
        return desk.write(tx -> {
            Act act = Act.of(tx, who, clock);
            Question question = act.question(id);
            if (!question.state().isOpen()) {
                throw new QuestionException.NotNow(
                        "Question %d is settled; take it up again to change its answer".formatted(id));
            }
            var versions = new AnswerVersionTable(tx);
            Optional<AnswerVersion> latest = versions.findLatest(id);
            int number = latest.map(AnswerVersion::number).orElse(0);
            if (latest.isPresent() && latest.get().text().equals(text)) {
                return new SavedAnswer.Unchanged(latest.get());
            }
            if (number != base) {
                return new SavedAnswer.Conflict(latest.orElseThrow());
            }
            var next = new AnswerVersion(id, number + 1, text, who.account(), act.now());
            versions.insert(next);
            String assignee = question.assignee().isEmpty() ? who.account() : question.assignee();
            act.update(
                    question.assignedTo(assignee, QuestionState.IN_WORK), "question.answer", "version " + (number + 1));
            return new SavedAnswer.Stored(next);
        });
    }

    /**
     * An answer as its reader would see it.
     *
     * @throws UnreadableTextException when the text cannot be shown
     */
    public Preview preview(long id, String text) {
        return desk.read(tx ->
                texts.show(tx, text, Act.of(tx, Act.PROGRAM, clock).question(id).language()));
    }
}
