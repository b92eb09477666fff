package org.hoofbeat.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.diseases.editorial.Preview;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;

/** The public answers, as everybody may read them. */
public final class Answers {
    private final DeskDatabase desk;
    private final CitedTexts texts;
    private final AnswerSearch search;

    Answers(DeskDatabase desk, CitedTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.search = new AnswerSearch(desk);
    }

    /** The public answers of a database, for a process without a server. */
    public static Answers of(DeskDatabase desk) {
        return new Answers(desk, new CitedTexts());
    }

    /** The last revision of an answer, also of one that was withdrawn. */
    public Optional<PublishedAnswer> find(long number) {
        return desk.read(tx -> new PublishedAnswerTable(tx).find(number));
    }

    /** Every revision of an answer, oldest first. */
    public List<PublishedAnswer> listRevisions(long number) {
        return desk.read(tx -> new PublishedAnswerTable(tx).listRevisions(number));
    }

    /** An answer as readers see it. */
    public ShownAnswer show(PublishedAnswer answer) {
        return desk.read(tx -> {
            Preview shown = texts.show(tx, answer.text(), answer.language());
            List<PublishedAnswer> revisions = new PublishedAnswerTable(tx).listRevisions(answer.number());
            return new ShownAnswer(
                    answer,
                    shown,
                    CitedTexts.plain(answer.text()),
                    author(tx, revisions),
                    revisions.getFirst().at(),
                    answer.at(),
                    !new TodoTable(tx).listOpenAbout(answer.path()).isEmpty());
        });
    }

    /**
     * Any text as it would stand in a page.
     *
     * @throws org.hoofbeat.diseases.editorial.markdown.UnreadableTextException when it cannot be shown
     */
    public Preview preview(String text, String language) {
        return desk.read(tx -> texts.show(tx, text, language));
    }

    /** The answers that readers see, newest first. */
    public List<PublishedAnswer> listNewest(int most) {
        return desk.read(tx -> new PublishedAnswerTable(tx)
                .listPublic().stream()
                        .sorted(Comparator.comparing(PublishedAnswer::at).reversed())
                        .limit(most)
                        .toList());
    }

    /** The answers on a disease's page, newest first. */
    public List<PublishedAnswer> listOf(Curie disease) {
        return desk.read(tx -> new PublishedAnswerTable(tx)
                .listPublicOf(disease).stream()
                        .sorted(Comparator.comparing(PublishedAnswer::number).reversed())
                        .toList());
    }

    /** The answers that readers see to questions like a text, best first. */
    public List<PublishedAnswer> search(String text, int most) {
        return search.find(text, most);
    }

    /** The answers that somebody should look at: doubted ones first, then those whose date of review is over. */
    public List<PublishedAnswer> listToReview(java.time.LocalDate today) {
        return desk.read(tx -> new PublishedAnswerTable(tx)
                .listPublic().stream()
                        .filter(answer -> answer.reviewDue().isBefore(today)
                                || !new TodoTable(tx)
                                        .listOpenAbout(answer.path())
                                        .isEmpty())
                        .sorted(Comparator.comparing((PublishedAnswer answer) -> new TodoTable(tx)
                                        .listOpenAbout(answer.path())
                                        .isEmpty())
                                .thenComparing(PublishedAnswer::reviewDue))
                        .toList());
    }

    /** The reasons for which an answer is doubted, as keys of the list of what is to be done. */
    public List<String> listDoubts(PublishedAnswer answer) {
        return desk.read(tx -> new TodoTable(tx)
                .listOpenAbout(answer.path()).stream()
                        .map(todo -> todo.reason().key())
                        .distinct()
                        .toList());
    }

    /** Where an answer was moved by the program, the last person before counts. */
    private static String author(Tx tx, List<PublishedAnswer> revisions) {
        return revisions.reversed().stream()
                .flatMap(revision -> new AccountTable(tx).findById(revision.by()).stream())
                .map(Account::displayName)
                .findFirst()
                .orElse("");
    }
}
