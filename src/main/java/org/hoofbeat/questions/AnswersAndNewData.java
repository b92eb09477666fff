package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.function.Function;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.hoofbeat.store.desk.QuestionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;

/**
 * Opens public answers again that newer data may contradict: the computed facts of their disease are other ones, or a work that
 * they cite was retracted. Answers and questions of a disease with another identifier move along.
 */
public final class AnswersAndNewData {
    private static final String SEEN = "questions.generation";

    private final DeskDatabase desk;
    private final Knowledge knowledge;
    private final Function<Curie, String> facts;
    private final Publisher publisher;
    private final InstantSource clock;

    AnswersAndNewData(
            DeskDatabase desk,
            Knowledge knowledge,
            Function<Curie, String> facts,
            Publisher publisher,
            InstantSource clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.facts = facts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Looks at what a pack says; does nothing when these data were looked at before. */
    void lookAtData() {
        String generation = knowledge.manifest().generation();
        desk.writing(tx -> {
            var meta = new MetaTable(tx);
            if (meta.find(SEEN).filter(generation::equals).isEmpty()) {
                Act act = Act.of(tx, Act.PROGRAM, clock);
                new QuestionTable(tx).listDiseases().forEach(disease -> rehome(act, disease));
                new PublishedAnswerTable(tx).listPublic().forEach(answer -> look(act, answer, generation));
                meta.set(SEEN, generation);
            }
        });
    }

    /**
     * Looks whether a work that an answer cites was found unusable.
     *
     * @return how many answers were opened again
     */
    public int lookAtWorks() {
        return desk.write(tx -> (int) new PublishedAnswerTable(tx)
                .listPublic().stream()
                        .filter(answer -> CitedTexts.restsOnUnsoundWork(tx, answer.text()))
                        .filter(answer -> doubt(tx, answer, Todo.Reason.SOURCE_UNUSABLE, ""))
                        .count());
    }

    private void rehome(Act act, Curie disease) {
        if (knowledge.resolve(disease) instanceof Identity.Elsewhere(int row)) {
            String to = knowledge.diseases().id().get(row);
            for (Question question : new QuestionTable(act.tx()).listAbout(disease)) {
                act.update(question.about(to), "question.disease", to);
            }
        }
    }

    private void look(Act act, PublishedAnswer answer, String generation) {
        answer.findDisease().ifPresent(disease -> {
            switch (knowledge.resolve(disease)) {
                case Identity.Elsewhere(int row) ->
                    publisher.move(act, answer, knowledge.diseases().idOf(row), generation);
                case Identity.Canonical _ -> {
                    String today = facts.apply(disease);
                    if (!answer.facts().isEmpty() && !today.equals(answer.facts())) {
                        doubt(act.tx(), answer, Todo.Reason.FACTS_CHANGED, generation);
                    }
                }
                case Identity.Several _, Identity.Unknown _ ->
                    doubt(act.tx(), answer, Todo.Reason.LOST, disease + " is not in " + generation);
            }
        });
    }

    private boolean doubt(Tx tx, PublishedAnswer answer, Todo.Reason reason, String detail) {
        Todo todo = Todo.openAnswer(
                reason, answer.number(), detail, Act.of(tx, Act.PROGRAM, clock).now());
        boolean known = new TodoTable(tx)
                .listOpenAbout(answer.path()).stream()
                        .map(Todo::reason)
                        .toList()
                        .contains(reason);
        if (!known) {
            new TodoTable(tx).insert(todo);
            Act.of(tx, Act.PROGRAM, clock).audit("answer.reopen", answer.object(), reason.key());
        }
        return !known;
    }
}
