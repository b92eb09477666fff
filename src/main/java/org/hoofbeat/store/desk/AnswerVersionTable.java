package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.questions.AnswerVersion;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The versions of answers. They stay until the asker wants everything to be forgotten. */
public final class AnswerVersionTable {
    private static final Table<Record> ANSWER = Columns.table("question_answer");
    private static final Field<Long> QUESTION = Columns.whole(ANSWER, "question");
    private static final Field<Integer> NUMBER = Columns.integer(ANSWER, "number");
    private static final Field<String> TEXT = Columns.text(ANSWER, "text");
    private static final Field<String> AUTHOR = Columns.text(ANSWER, "author");
    private static final Field<Instant> AT = Columns.instant(ANSWER, "at");

    private final Tx tx;

    public AnswerVersionTable(Tx tx) {
        this.tx = tx;
    }

    public void insert(AnswerVersion version) {
        tx.sql()
                .insertInto(ANSWER)
                .set(QUESTION, version.question())
                .set(NUMBER, version.number())
                .set(TEXT, version.text())
                .set(AUTHOR, version.author())
                .set(AT, version.at())
                .execute();
    }

    public Optional<AnswerVersion> find(long question, int number) {
        return list(QUESTION.eq(question).and(NUMBER.eq(number))).stream().findFirst();
    }

    /** The newest version of an answer. */
    public Optional<AnswerVersion> findLatest(long question) {
        List<AnswerVersion> versions = listOf(question);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** All versions of an answer, oldest first. */
    public List<AnswerVersion> listOf(long question) {
        return list(QUESTION.eq(question));
    }

    /** Forgets every version of an answer. */
    public void removeAll(long question) {
        tx.sql().deleteFrom(ANSWER).where(QUESTION.eq(question)).execute();
    }

    private List<AnswerVersion> list(Condition condition) {
        return tx.sql()
                .select(QUESTION, NUMBER, TEXT, AUTHOR, AT)
                .from(ANSWER)
                .where(condition)
                .orderBy(QUESTION, NUMBER)
                .fetch(row -> new AnswerVersion(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
