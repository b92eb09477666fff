package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.citations.ReferenceList;
import org.hoofbeat.citations.ReferenceStyle;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep.What;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/** The way of a version from its author over a second look to the readers, and back. */
public final class Reviewing {
    private final DeskDatabase desk;
    private final Function<Curie, String> facts;
    private final InstantSource clock;

    /** @param facts a fingerprint of the computed facts of a disease */
    Reviewing(DeskDatabase desk, Function<Curie, String> facts, InstantSource clock) {
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    /** Sends the latest version to review. */
    public void submit(Person.Member who, long id, int number, String note) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = latest(pen, id, number, VersionState.DRAFT);
            pen.step(section, number, What.SUBMITTED, VersionState.IN_REVIEW, Note.of(note));
        });
    }

    /** Gives a version back to its author, who is told why. */
    public void giveBack(Person.Member who, long id, int number, String note) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = latest(pen, id, number, VersionState.IN_REVIEW);
            pen.step(section, number, What.RETURNED, VersionState.DRAFT, Note.of(note));
        });
    }

    /**
     * Shows a version to readers, in place of the one that they saw.
     *
     * @throws NotPublishableException when a citation is missing, unknown, unusable or undated
     */
    public void publish(Person.Member who, long id, int number, String note) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = latest(pen, id, number, VersionState.IN_REVIEW);
            SectionVersion version = pen.version(section, number);
            List<Problem> problems = problems(tx, section, version.text());
            if (!problems.isEmpty()) {
                throw new NotPublishableException(problems);
            }
            show(pen, section, number, Note.of(note));
            new VersionTable(tx).setFacts(id, number, facts.apply(section.key().disease()));
        });
    }

    /** Takes a section off its page. Its versions stay. */
    public void withdraw(Person.Member who, long id, String note) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = shown(pen, id);
            pen.step(section, section.published(), What.WITHDRAWN, VersionState.WITHDRAWN, Note.of(note));
            new SectionTable(tx).setVersions(id, section.latest(), 0);
            Published.changed(tx, section.key().disease());
        });
    }

    /**
     * Decides that a newer text of a source is not used here; it stays among the versions, and what it put on the list of what
     * is to be done is done.
     */
    public void dismiss(Person.Member who, long id, int number) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = pen.section(id);
            if (pen.version(section, number).state() != VersionState.OFFERED) {
                throw new EditorialException.NotNow(
                        "%s is not on offer any more".formatted(Pen.nameOf(section, number)));
            }
            pen.step(section, number, What.DISMISSED, VersionState.WITHDRAWN, "");
            var todos = new TodoTable(tx);
            todos.listOpenOf(id, Todo.Reason.SOURCE_CHANGED, Imports.offerOf(number))
                    .forEach(todo -> todos.close(todo.id(), who.account(), pen.now(), ""));
        });
    }

    /** Says that a published text was looked at again and is still right. */
    public void confirm(Person.Member who, long id, String note) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        desk.writing(tx -> {
            Pen pen = pen(tx, who);
            Section section = shown(pen, id);
            pen.step(section, section.published(), What.CONFIRMED, VersionState.PUBLISHED, Note.of(note));
            new VersionTable(tx)
                    .setFacts(id, section.published(), facts.apply(section.key().disease()));
            Published.changed(tx, section.key().disease());
        });
    }

    /** What would stop a text of a section from being published. */
    public List<Problem> listProblems(long id, String text) {
        return desk.read(tx -> problems(tx, new Pen(tx, "", clock.instant()).section(id), text));
    }

    /**
     * Shows a text of a section as readers would see it.
     *
     * @throws org.hoofbeat.diseases.editorial.markdown.UnreadableTextException when it cannot become a section
     */
    public Preview preview(long id, String text) {
        SectionText read = SectionText.read(text);
        return desk.read(tx -> {
            Section section = new Pen(tx, "", clock.instant()).section(id);
            Map<String, Citation> cited = PublishedTexts.cited(tx, List.of(read));
            ReferenceList references = ReferenceList.of(
                    List.copyOf(cited.values()), ReferenceStyle.in(section.key().language()));
            return new Preview(
                    read.toHtml(key -> {
                        Citation work = cited.get(key);
                        return work == null ? 0 : references.getNumber(work);
                    }),
                    references.references(),
                    problems(tx, section, text));
        });
    }

    /** What somebody else wrote and published elsewhere carries its sources with its origin. */
    private static List<Problem> problems(Tx tx, Section section, String text) {
        return PublicationCheck.problems(tx, section.key().kind(), text).stream()
                .filter(problem -> problem.fault() != NotPublishableException.Fault.NO_CITATION
                        || !(section.key().origin() instanceof Origin.Imported))
                .toList();
    }

    /** Makes a version the one that readers see. */
    static void show(Pen pen, Section section, int number, String note) {
        if (section.published() > 0) {
            pen.step(section, section.published(), What.REPLACED, VersionState.REPLACED, "");
        }
        pen.step(section, number, What.PUBLISHED, VersionState.PUBLISHED, note);
        new SectionTable(pen.tx()).setVersions(section.id(), Math.max(number, section.latest()), number);
        Published.changed(pen.tx(), section.key().disease());
    }

    private static Section latest(Pen pen, long id, int number, VersionState state) {
        Section section = pen.section(id);
        SectionVersion version = pen.version(section, number);
        if (section.latest() != number || version.state() != state) {
            throw new EditorialException.NotNow(
                    "%s is no longer the latest version in the state '%s'; open the section anew to see what happened"
                            .formatted(Pen.nameOf(section, number), state.key()));
        }
        return section;
    }

    private static Section shown(Pen pen, long id) {
        Section section = pen.section(id);
        if (!section.isPublic()) {
            throw new EditorialException.NotNow("Section %d is not published".formatted(id));
        }
        return section;
    }

    private Pen pen(Tx tx, Person.Member who) {
        return new Pen(tx, who.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
