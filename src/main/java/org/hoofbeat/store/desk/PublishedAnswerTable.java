package org.hoofbeat.store.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The answers for everybody to read, through all their revisions; rows are added and never changed. */
public final class PublishedAnswerTable {
    private static final Table<Record> ANSWER = Columns.table("published_answer");
    private static final Field<Long> NUMBER = Columns.whole(ANSWER, "number");
    private static final Field<Integer> REVISION = Columns.integer(ANSWER, "revision");
    private static final Field<String> STATE = Columns.text(ANSWER, "state");
    private static final Field<String> DISEASE = Columns.text(ANSWER, "disease");
    private static final Field<String> LANGUAGE = Columns.text(ANSWER, "language");
    private static final Field<String> QUESTION = Columns.text(ANSWER, "question");
    private static final Field<String> TEXT = Columns.text(ANSWER, "text");
    private static final Field<String> FACTS = Columns.text(ANSWER, "facts");
    private static final Field<String> ACTOR = Columns.text(ANSWER, "actor");
    private static final Field<Instant> AT = Columns.instant(ANSWER, "at");
    private static final Field<String> REVIEW_DUE = Columns.text(ANSWER, "review_due");
    private static final Field<String> NOTE = Columns.text(ANSWER, "note");
    private static final List<Field<?>> COLUMNS =
            List.of(NUMBER, REVISION, STATE, DISEASE, LANGUAGE, QUESTION, TEXT, FACTS, ACTOR, AT, REVIEW_DUE, NOTE);

    private final Tx tx;

    public PublishedAnswerTable(Tx tx) {
        this.tx = tx;
    }

    /** The number of the next answer. */
    public long next() {
        return tx.sql()
                        .select(DSL.coalesce(DSL.max(NUMBER), 0L))
                        .from(ANSWER)
                        .fetchSingle()
                        .value1()
                + 1;
    }

    public void insert(PublishedAnswer answer) {
        tx.sql()
                .insertInto(ANSWER)
                .set(NUMBER, answer.number())
                .set(REVISION, answer.revision())
                .set(STATE, answer.state().key())
                .set(DISEASE, answer.disease())
                .set(LANGUAGE, answer.language())
                .set(QUESTION, answer.question())
                .set(TEXT, answer.text())
                .set(FACTS, answer.facts())
                .set(ACTOR, answer.by())
                .set(AT, answer.at())
                .set(REVIEW_DUE, answer.reviewDue().toString())
                .set(NOTE, answer.note())
                .execute();
    }

    /** The last revision of an answer, also of one that was withdrawn. */
    public Optional<PublishedAnswer> find(long number) {
        List<PublishedAnswer> revisions = listRevisions(number);
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /** Every revision of an answer, oldest first. */
    public List<PublishedAnswer> listRevisions(long number) {
        return list(NUMBER.eq(number));
    }

    /** The answers that readers see now, by number. */
    public List<PublishedAnswer> listPublic() {
        return listLast(STATE.eq(PublishedAnswer.State.PUBLISHED.key()));
    }

    /** The answers that readers see now on the page of a disease, by number. */
    public List<PublishedAnswer> listPublicOf(Curie disease) {
        return listLast(STATE.eq(PublishedAnswer.State.PUBLISHED.key()).and(DISEASE.eq(disease.toString())));
    }

    private List<PublishedAnswer> listLast(Condition condition) {
        return list(condition.and(DSL.row(NUMBER, REVISION)
                .in(DSL.select(NUMBER, DSL.max(REVISION)).from(ANSWER).groupBy(NUMBER))));
    }

    /** Changes whenever what readers see of all answers does: how many revisions there are. */
    public int countRevisions() {
        return tx.sql().fetchCount(ANSWER);
    }

    private List<PublishedAnswer> list(Condition condition) {
        return tx.sql()
                .select(COLUMNS)
                .from(ANSWER)
                .where(condition)
                .orderBy(NUMBER, REVISION)
                .fetch(PublishedAnswerTable::answer);
    }

    private static PublishedAnswer answer(Record row) {
        return new PublishedAnswer(
                row.get(NUMBER),
                row.get(REVISION),
                PublishedAnswer.State.getByKey(row.get(STATE)),
                row.get(DISEASE),
                row.get(LANGUAGE),
                row.get(QUESTION),
                row.get(TEXT),
                row.get(FACTS),
                row.get(ACTOR),
                row.get(AT),
                LocalDate.parse(row.get(REVIEW_DUE)),
                row.get(NOTE));
    }
}
