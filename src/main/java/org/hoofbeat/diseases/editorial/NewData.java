package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.ContactTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.EditionTable;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/**
 * Looks after people's texts when newer data are taken into use: texts of a replaced identifier move to the page that took its
 * place, and whatever somebody should look at goes on the list with its reason.
 */
final class NewData {
    private static final String SEEN = "editorial.generation";
    private static final String ACTOR = "hoofbeat";

    private final DeskDatabase desk;
    private final Knowledge knowledge;
    private final Function<Curie, String> facts;
    private final InstantSource clock;

    NewData(DeskDatabase desk, Knowledge knowledge, Function<Curie, String> facts, InstantSource clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.facts = facts;
        this.clock = clock;
    }

    /** Does nothing when these data were looked at before; several web nodes may start at once. */
    void lookAt() {
        String generation = knowledge.manifest().generation();
        desk.writing(tx -> {
            var meta = new MetaTable(tx);
            if (meta.find(SEEN).filter(generation::equals).isEmpty()) {
                Stream.concat(
                                new SectionTable(tx).listDiseases().stream(),
                                new ContactTable(tx).listDiseases().stream())
                        .distinct()
                        .toList()
                        .forEach(disease -> rehome(tx, disease, generation));
                compareFacts(tx, generation);
                meta.set(SEEN, generation);
            }
        });
    }

    private void rehome(Tx tx, Curie disease, String generation) {
        switch (knowledge.resolve(disease)) {
            case Identity.Canonical(int row) when knowledge.diseases().obsolete()[row] == 0 -> {}
            case Identity.Canonical _ ->
                remind(tx, Todo.Reason.LOST, disease, 0, "%s is retired in %s".formatted(disease, generation));
            case Identity.Elsewhere(int row) ->
                move(tx, disease, knowledge.diseases().idOf(row), generation);
            case Identity.Several(List<Integer> several) ->
                remind(
                        tx,
                        Todo.Reason.LOST,
                        disease,
                        0,
                        "%s stands for several diseases in %s: %s"
                                .formatted(
                                        disease,
                                        generation,
                                        several.stream()
                                                .map(knowledge.diseases()::idOf)
                                                .toList()));
            case Identity.Unknown _ ->
                remind(tx, Todo.Reason.LOST, disease, 0, "%s is not in %s".formatted(disease, generation));
        }
    }

    private void move(Tx tx, Curie from, Curie to, String generation) {
        new SectionTable(tx).listOf(from).forEach(section -> new SectionTable(tx).move(section, to));
        new ContactTable(tx).move(from, to);
        new EditionTable(tx).noteMove(from, to, generation, now());
        Published.changed(tx, from);
        Published.changed(tx, to);
        new AuditLog(tx).append(now(), ACTOR, "section.move", from.toString(), "to " + to + " by " + generation);
        remind(tx, Todo.Reason.MOVED, to, 0, "%s became %s in %s".formatted(from, to, generation));
    }

    private void compareFacts(Tx tx, String generation) {
        for (Section section : new SectionTable(tx).listPublishedByPeople()) {
            String then = new VersionTable(tx)
                    .find(section.id(), section.published())
                    .map(SectionVersion::facts)
                    .orElse("");
            String today = facts.apply(section.key().disease());
            if (!then.isEmpty() && !today.isEmpty() && !then.equals(today)) {
                remind(tx, Todo.Reason.FACTS_CHANGED, section.key().disease(), section.id(), generation);
            }
        }
    }

    private void remind(Tx tx, Todo.Reason reason, Curie disease, long section, String detail) {
        Todo todo = Todo.open(reason, disease, section, detail, now());
        if (!new TodoTable(tx).isOpen(todo)) {
            new TodoTable(tx).insert(todo);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
