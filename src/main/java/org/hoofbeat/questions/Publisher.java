package org.hoofbeat.questions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.QuestionException.Fault;
import org.hoofbeat.questions.QuestionException.Refused;
import org.hoofbeat.store.desk.EditionTable;
import org.hoofbeat.store.desk.PublishedAnswerTable;

/**
 * Makes answers public, corrects them and takes them back; the only class that does. What it makes is new: nothing in it leads
 * back to the question that it came from.
 */
final class Publisher {
    private static final int LONGEST_NOTE = 300;

    private final Function<Curie, String> facts;
    private final int reviewMonths;

    /**
     * @param facts a fingerprint of the computed facts of a disease
     * @param reviewMonths after how many months somebody should look at an answer again
     */
    Publisher(Function<Curie, String> facts, int reviewMonths) {
        this.facts = facts;
        this.reviewMonths = reviewMonths;
    }

    /** Makes the first revision of a public answer. */
    PublishedAnswer publish(Act act, Question question, Deidentified asked, String answer) {
        if (!question.mayPublish()) {
            throw new Refused(Fault.NO_CONSENT, "The asker has not allowed publication");
        }
        check(act, asked, answer);
        var made = new PublishedAnswer(
                new PublishedAnswerTable(act.tx()).next(),
                1,
                PublishedAnswer.State.PUBLISHED,
                question.disease(),
                question.language(),
                asked.text(),
                answer,
                factsOf(question.disease()),
                act.by(),
                act.now(),
                due(act),
                "");
        return add(act, made, "answer.publish");
    }

    /** Makes the next revision, with other texts. */
    PublishedAnswer correct(Act act, PublishedAnswer before, Deidentified asked, String answer, String note) {
        check(act, asked, answer);
        return add(
                act,
                before.revised(
                        asked.text(), answer, factsOf(before.disease()), act.by(), act.now(), due(act), brief(note)),
                "answer.correct");
    }

    /** Makes the next revision with the same texts: somebody looked at it and it is still right. */
    PublishedAnswer confirm(Act act, PublishedAnswer before, String note) {
        return add(
                act,
                before.revised(
                        before.question(),
                        before.text(),
                        factsOf(before.disease()),
                        act.by(),
                        act.now(),
                        due(act),
                        brief(note)),
                "answer.confirm");
    }

    /** Takes an answer off the site. Its revisions stay. */
    PublishedAnswer withdraw(Act act, PublishedAnswer before, String note) {
        return add(act, before.withdrawn(act.by(), act.now(), brief(note)), "answer.withdraw");
    }

    /** Moves an answer to the page of another disease. */
    PublishedAnswer move(Act act, PublishedAnswer before, Curie to, String why) {
        before.findDisease().ifPresent(from -> new EditionTable(act.tx()).advance(from));
        return add(act, before.moved(to, act.by(), act.now(), why), "answer.move");
    }

    private PublishedAnswer add(Act act, PublishedAnswer revision, String action) {
        new PublishedAnswerTable(act.tx()).insert(revision);
        revision.findDisease().ifPresent(disease -> new EditionTable(act.tx()).advance(disease));
        act.audit(action, revision.object(), "revision " + revision.revision());
        return revision;
    }

    private static void check(Act act, Deidentified asked, String answer) {
        if (asked.text().isBlank() || !CitedTexts.problems(act.tx(), answer).isEmpty()) {
            throw new Refused(
                    Fault.NOT_PUBLISHABLE, "A text is empty, or cites something that is unknown, unsound or undated");
        }
    }

    private String factsOf(String disease) {
        return disease.isEmpty() ? "" : facts.apply(Curie.parse(disease));
    }

    private LocalDate due(Act act) {
        return act.now().atOffset(ZoneOffset.UTC).toLocalDate().plusMonths(reviewMonths);
    }

    private static String brief(String note) {
        return note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE));
    }
}
