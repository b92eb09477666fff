package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.editorial.Todo;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What the people who keep the pages should look at. What was done stays, with who did it. */
public final class TodoTable {
    private static final Table<Record> TASK = Columns.table("todo");
    private static final Field<Long> ID = Columns.whole(TASK, "id");
    private static final Field<String> REASON = Columns.text(TASK, "reason");
    private static final Field<String> PAGE = Columns.text(TASK, "page");
    private static final Field<Long> SECTION = Columns.whole(TASK, "section");
    private static final Field<String> DETAIL = Columns.text(TASK, "detail");
    private static final Field<Instant> OPENED = Columns.instant(TASK, "opened");
    private static final Field<String> CLOSED_BY = Columns.text(TASK, "closed_by");
    private static final Field<String> CLOSED = Columns.text(TASK, "closed");
    private static final Field<String> ANSWER = Columns.text(TASK, "answer");
    private static final List<Field<?>> COLUMNS =
            List.of(ID, REASON, PAGE, SECTION, DETAIL, OPENED, CLOSED_BY, CLOSED, ANSWER);

    private final Tx tx;

    public TodoTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds one, and says which number it got. */
    public long insert(Todo todo) {
        long id = tx.sql()
                        .select(DSL.coalesce(DSL.max(ID), 0L))
                        .from(TASK)
                        .fetchSingle()
                        .value1()
                + 1;
        tx.sql()
                .insertInto(TASK)
                .set(ID, id)
                .set(REASON, todo.reason().key())
                .set(PAGE, todo.page())
                .set(SECTION, todo.section())
                .set(DETAIL, todo.detail())
                .set(OPENED, todo.opened())
                .set(CLOSED_BY, "")
                .set(CLOSED, "")
                .set(ANSWER, "")
                .execute();
        return id;
    }

    /** Whether the very same is on the list and open. */
    public boolean isOpen(Todo todo) {
        return tx.sql()
                .fetchExists(tx.sql()
                        .selectOne()
                        .from(TASK)
                        .where(
                                CLOSED_BY.eq(""),
                                REASON.eq(todo.reason().key()),
                                PAGE.eq(todo.page()),
                                SECTION.eq(todo.section()),
                                DETAIL.eq(todo.detail())));
    }

    public Optional<Todo> find(long id) {
        return list(ID.eq(id), 1).stream().findFirst();
    }

    /** What is open, oldest first. */
    public List<Todo> listOpen(int most) {
        return list(CLOSED_BY.eq(""), most);
    }

    /** What is open about a page, oldest first. */
    public List<Todo> listOpenAbout(String page) {
        return list(CLOSED_BY.eq("").and(PAGE.eq(page)), Integer.MAX_VALUE);
    }

    /** What is open about one section for one reason, in these words. */
    public List<Todo> listOpenOf(long section, Todo.Reason reason, String detail) {
        return list(
                CLOSED_BY
                        .eq("")
                        .and(SECTION.eq(section))
                        .and(REASON.eq(reason.key()))
                        .and(DETAIL.eq(detail)),
                100);
    }

    /** How much is open. */
    public int countOpen() {
        return tx.sql().fetchCount(TASK, CLOSED_BY.eq(""));
    }

    /** Says that it was done. */
    public void close(long id, String by, Instant at, String answer) {
        int changed = tx.sql()
                .update(TASK)
                .set(CLOSED_BY, by)
                .set(CLOSED, Columns.iso(at))
                .set(ANSWER, answer)
                .where(ID.eq(id), CLOSED_BY.eq(""))
                .execute();
        if (changed != 1) {
            throw new DeskException("There is nothing open with the number %d on the list".formatted(id));
        }
    }

    private List<Todo> list(Condition condition, int most) {
        return tx.sql()
                .select(COLUMNS)
                .from(TASK)
                .where(condition)
                .orderBy(ID)
                .limit(most)
                .fetch(TodoTable::todo);
    }

    private static Todo todo(Record row) {
        return new Todo(
                row.get(ID),
                Todo.Reason.getByKey(row.get(REASON)),
                row.get(PAGE),
                row.get(SECTION),
                row.get(DETAIL),
                row.get(OPENED),
                row.get(CLOSED_BY),
                row.get(ANSWER));
    }
}
