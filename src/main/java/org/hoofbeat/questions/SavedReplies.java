package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.questions.SavedReply;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SavedReplyTable;

/** Texts that answers begin with or hold often, shared by all who answer. */
public final class SavedReplies {
    private static final int LONGEST_TITLE = 120;

    private final DeskDatabase desk;
    private final InstantSource clock;

    SavedReplies(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** All of them, by language and title. */
    public List<SavedReply> list() {
        return desk.read(tx -> new SavedReplyTable(tx).list());
    }

    /**
     * Adds one.
     *
     * @throws QuestionException.Refused where title or text is missing
     */
    public void add(Person.Member who, String title, String language, String text) {
        Act.require(who);
        if (title.isBlank() || text.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new QuestionException.Refused(
                    QuestionException.Fault.EMPTY, "A saved reply has a title of at most 120 characters and a text");
        }
        String tidy = text.replace("\r\n", "\n").strip();
        SectionText.read(tidy);
        desk.writing(tx -> {
            Act act = Act.of(tx, who, clock);
            long id = new SavedReplyTable(tx)
                    .insert(new SavedReply(0, title.strip(), language, tidy, who.account(), act.now()));
            act.audit("reply.add", "reply:" + id, "");
        });
    }

    /** Takes one off the list. */
    public void remove(Person.Member who, long id) {
        Act.require(who);
        desk.writing(tx -> {
            new SavedReplyTable(tx).remove(id);
            Act.of(tx, who, clock).audit("reply.remove", "reply:" + id, "");
        });
    }
}
