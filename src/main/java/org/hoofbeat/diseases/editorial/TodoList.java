package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.VersionTable;

/** What the people who keep the pages should look at, each with its reason. */
public final class TodoList {
    /** The most characters of a reader's report. */
    public static final int LONGEST_REPORT = 2_000;

    private static final int MOST_SHOWN = 500;

    private final DeskDatabase desk;
    private final int reviewMonths;
    private final InstantSource clock;

    /** @param reviewMonths after so many months without a second look a text is due for one; 0 for never */
    TodoList(DeskDatabase desk, int reviewMonths, InstantSource clock) {
        this.desk = desk;
        this.reviewMonths = reviewMonths;
        this.clock = clock;
    }

    /**
     * A published text that nobody has looked at for too long.
     *
     * @param section the section
     * @param since when somebody last did
     */
    public record Due(Section section, Instant since) {}

    /** What is open, oldest first, at most 500. */
    public List<Todo> listOpen(Person.Member who) {
        Permission.require(who, Right.WORK_AT_DESK);
        return desk.read(tx -> new TodoTable(tx).listOpen(MOST_SHOWN));
    }

    /** How much is open. */
    public int countOpen() {
        return desk.read(tx -> new TodoTable(tx).countOpen());
    }

    /** The texts that are due for a second look, the longest untouched first. */
    public List<Due> listDue() {
        if (reviewMonths == 0) {
            return List.of();
        }
        Instant limit = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(reviewMonths)
                .toInstant();
        return desk.read(tx -> {
            List<Due> due = new ArrayList<>();
            for (Section section : new SectionTable(tx).listPublishedByPeople()) {
                Optional<Instant> since = new VersionTable(tx)
                        .find(section.id(), section.published())
                        .flatMap(SectionVersion::findReview)
                        .map(VersionStep::at);
                since.filter(limit::isAfter).ifPresent(at -> due.add(new Due(section, at)));
            }
            due.sort(Comparator.comparing(Due::since));
            return due;
        });
    }

    /** After how many months without a second look a text is due for one; 0 for never. */
    public int reviewMonths() {
        return reviewMonths;
    }

    /**
     * Takes a reader's report. Nothing is kept of the reader.
     *
     * @param page the path of the page
     * @param text what the reader wrote, one to 2,000 characters
     */
    public void report(String page, String text) {
        if (text.isBlank() || text.length() > LONGEST_REPORT) {
            throw new IllegalArgumentException("a report has 1 to %,d characters".formatted(LONGEST_REPORT));
        }
        Todo todo = Todo.open(Todo.Reason.REPORT, page, 0, text.strip(), now());
        desk.writing(tx -> {
            // Whoever sends the form twice says the same thing once.
            if (!new TodoTable(tx).isOpen(todo)) {
                new TodoTable(tx).insert(todo);
            }
        });
    }

    /** Says that something was done, and what. */
    public void close(Person.Member who, long id, String answer) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        desk.writing(tx -> {
            if (new TodoTable(tx).find(id).filter(Todo::isOpen).isEmpty()) {
                throw new EditorialException.NotNow(
                        "There is nothing open with the number %d; somebody may have done it".formatted(id));
            }
            new TodoTable(tx).close(id, who.account(), now(), Note.of(answer));
            new AuditLog(tx).append(now(), who.account(), "todo.close", "todo:" + id, "");
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
