package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.Holding;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The questions and where they stand. Their texts are in {@link SealedTextTable}. */
public final class QuestionTable {
    private static final Table<Record> QUESTION = Columns.table("question");
    private static final Field<Long> ID = Columns.whole(QUESTION, "id");
    private static final Field<String> RECEIPT_HASH = Columns.text(QUESTION, "receipt_hash");
    private static final Field<String> STATE = Columns.text(QUESTION, "state");
    private static final Field<String> DISEASE = Columns.text(QUESTION, "disease");
    private static final Field<String> LANGUAGE = Columns.text(QUESTION, "language");
    private static final Field<Boolean> MAY_PUBLISH = Columns.flag(QUESTION, "may_publish");
    private static final Field<Boolean> REPLY_WANTED = Columns.flag(QUESTION, "reply_wanted");
    private static final Field<String> URGENCY = Columns.text(QUESTION, "urgency");
    private static final Field<Instant> ASKED = Columns.instant(QUESTION, "asked");
    private static final Field<Instant> DUE = Columns.instant(QUESTION, "due");
    private static final Field<String> ASSIGNEE = Columns.text(QUESTION, "assignee");
    private static final Field<Instant> SETTLED = Columns.instant(QUESTION, "settled");
    private static final Field<Integer> RELEASED = Columns.integer(QUESTION, "released");
    private static final Field<Long> ANSWER = Columns.whole(QUESTION, "answer");
    private static final Field<String> HOLDING = Columns.text(QUESTION, "holding");
    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            STATE,
            DISEASE,
            LANGUAGE,
            MAY_PUBLISH,
            REPLY_WANTED,
            URGENCY,
            ASKED,
            DUE,
            ASSIGNEE,
            SETTLED,
            RELEASED,
            ANSWER,
            HOLDING);

    private final Tx tx;

    public QuestionTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds a question under the hash of its receipt code, and says which number it got. */
    public long insert(Question question, String receiptHash) {
        long id = tx.sql()
                        .select(DSL.coalesce(DSL.max(ID), 0L))
                        .from(QUESTION)
                        .fetchSingle()
                        .value1()
                + 1;
        tx.sql()
                .insertInto(QUESTION)
                .set(ID, id)
                .set(RECEIPT_HASH, receiptHash)
                .set(STATE, question.state().key())
                .set(DISEASE, question.disease())
                .set(LANGUAGE, question.language())
                .set(MAY_PUBLISH, question.mayPublish())
                .set(REPLY_WANTED, question.replyWanted())
                .set(URGENCY, String.join(",", question.urgency()))
                .set(ASKED, question.asked())
                .set(DUE, question.due())
                .set(ASSIGNEE, question.assignee())
                .set(SETTLED, question.settled())
                .set(RELEASED, question.released())
                .set(ANSWER, question.answer())
                .set(HOLDING, question.holding().key())
                .execute();
        return id;
    }

    /** Everything of a question that may change. */
    public void update(Question question) {
        int changed = tx.sql()
                .update(QUESTION)
                .set(STATE, question.state().key())
                .set(DISEASE, question.disease())
                .set(MAY_PUBLISH, question.mayPublish())
                .set(REPLY_WANTED, question.replyWanted())
                .set(DUE, question.due())
                .set(ASSIGNEE, question.assignee())
                .set(SETTLED, question.settled())
                .set(RELEASED, question.released())
                .set(ANSWER, question.answer())
                .set(HOLDING, question.holding().key())
                .where(ID.eq(question.id()))
                .execute();
        if (changed != 1) {
            throw new DeskException("There is no question with the number " + question.id());
        }
    }

    /** Makes the receipt code of a question lead nowhere. */
    public void forgetReceipt(long id) {
        tx.sql()
                .update(QUESTION)
                .set(RECEIPT_HASH, "erased:" + id)
                .where(ID.eq(id))
                .execute();
    }

    public Optional<Question> find(long id) {
        return list(ID.eq(id), 1).stream().findFirst();
    }

    public Optional<Question> findByReceipt(String receiptHash) {
        return list(RECEIPT_HASH.eq(receiptHash), 1).stream().findFirst();
    }

    /** Questions in these states, the ones due first first. */
    public List<Question> listIn(Set<QuestionState> states, int most) {
        return list(STATE.in(states.stream().map(QuestionState::key).toList()), most);
    }

    /** How many questions are in these states. */
    public int countIn(Set<QuestionState> states) {
        return tx.sql()
                .fetchCount(
                        QUESTION,
                        STATE.in(states.stream().map(QuestionState::key).toList()));
    }

    /** Questions that were settled before a point in time and of which everything is still held. */
    public List<Question> listHeldAndSettledBefore(Instant limit) {
        return list(
                HOLDING.eq(Holding.HELD.key()).and(SETTLED.gt(Instant.EPOCH)).and(SETTLED.lt(limit)),
                Integer.MAX_VALUE);
    }

    /** Every disease that a question is about. */
    public List<Curie> listDiseases() {
        return tx.sql()
                .selectDistinct(DISEASE)
                .from(QUESTION)
                .where(DISEASE.ne(""))
                .orderBy(DISEASE)
                .fetch(row -> Curie.parse(row.value1()));
    }

    /** The questions about a disease, whatever their state. */
    public List<Question> listAbout(Curie disease) {
        return list(DISEASE.eq(disease.toString()), Integer.MAX_VALUE);
    }

    private List<Question> list(Condition condition, int most) {
        return tx.sql()
                .select(COLUMNS)
                .from(QUESTION)
                .where(condition)
                .orderBy(DUE, ID)
                .limit(most)
                .fetch(QuestionTable::question);
    }

    private static Question question(Record row) {
        return new Question(
                row.get(ID),
                QuestionState.getByKey(row.get(STATE)),
                row.get(DISEASE),
                row.get(LANGUAGE),
                row.get(MAY_PUBLISH),
                row.get(REPLY_WANTED),
                Arrays.stream(row.get(URGENCY).split(","))
                        .filter(kind -> !kind.isEmpty())
                        .toList(),
                row.get(ASKED),
                row.get(DUE),
                row.get(ASSIGNEE),
                row.get(SETTLED),
                row.get(RELEASED),
                row.get(ANSWER),
                Holding.getByKey(row.get(HOLDING)));
    }
}
