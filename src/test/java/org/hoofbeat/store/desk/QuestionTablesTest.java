package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Holding;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.model.questions.SavedReply;
import org.junit.jupiter.api.Test;

class QuestionTablesTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Curie MARFAN = Curie.parse("MONDO:0007947");
    private static final Question ASKED = Question.asked(
            MARFAN.toString(), "en", true, true, List.of("emergency", "violence"), NOON, NOON.plusSeconds(60));

    private long ask(Question question, String hash) {
        return desk.<Long>write(tx -> new QuestionTable(tx).insert(question, hash));
    }

    private Question get(long id) {
        return desk.<Optional<Question>>read(tx -> new QuestionTable(tx).find(id))
                .orElseThrow();
    }

    @Test
    void keepsAQuestionAsItWasAndFindsItByItsReceiptUntilThatIsForgotten() {
        long id = ask(ASKED, "hash");
        Question kept = desk.<Optional<Question>>read(tx -> new QuestionTable(tx).findByReceipt("hash"))
                .orElseThrow();
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.urgency()).containsExactly("emergency", "violence");
        assertThat(kept.asked()).isEqualTo(NOON);
        assertThat(kept.replyWanted()).isTrue();
        assertThat(kept.settled()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> ask(ASKED, "hash")).isInstanceOf(DeskException.class);

        desk.writing(tx -> new QuestionTable(tx).forgetReceipt(id));
        assertThat(desk.<Optional<Question>>read(tx -> new QuestionTable(tx).findByReceipt("hash")))
                .isEmpty();
        ask(ASKED, "hash");
    }

    @Test
    void changesWhatMayChangeAndSaysWhenThereIsNone() {
        long id = ask(ASKED, "a");
        Question answered = get(id).assignedTo("ann", QuestionState.IN_WORK)
                .about("")
                .settled(QuestionState.ANSWERED, 2, NOON)
                .published(7)
                .holding(Holding.EXPIRED);
        desk.writing(tx -> new QuestionTable(tx).update(answered));
        assertThat(get(id)).isEqualTo(answered);
        assertThat(get(id).replyWanted()).isFalse();
        assertThatThrownBy(() -> desk.writing(tx ->
                        new QuestionTable(tx).update(Question.asked("", "en", false, false, List.of(), NOON, NOON))))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("0");
    }

    @Test
    void listsByStateInTheOrderOfWhatIsDueAndWhatRetentionHasToDelete() {
        long late = ask(ASKED.dueBy(NOON.plusSeconds(99)), "a");
        long soon = ask(ASKED.dueBy(NOON.plusSeconds(1)), "b");
        long done = ask(ASKED, "c");
        desk.writing(tx -> new QuestionTable(tx).update(get(tx, done).settled(QuestionState.ANSWERED, 1, NOON)));
        assertThat(desk.<List<Question>>read(tx -> new QuestionTable(tx).listIn(Set.of(QuestionState.NEW), 9)))
                .extracting(Question::id)
                .containsExactly(soon, late);
        assertThat(desk.<Integer>read(tx -> new QuestionTable(tx).countIn(Set.of(QuestionState.ANSWERED))))
                .isOne();
        assertThat(desk.<List<Question>>read(tx -> new QuestionTable(tx).listHeldAndSettledBefore(NOON)))
                .isEmpty();
        assertThat(desk.<List<Question>>read(tx -> new QuestionTable(tx).listHeldAndSettledBefore(NOON.plusMillis(1))))
                .extracting(Question::id)
                .containsExactly(done);
        assertThat(desk.<List<Curie>>read(tx -> new QuestionTable(tx).listDiseases()))
                .containsExactly(MARFAN);
        assertThat(desk.<List<Question>>read(tx -> new QuestionTable(tx).listAbout(MARFAN)))
                .hasSize(3);
    }

    private static Question get(Tx tx, long id) {
        return new QuestionTable(tx).find(id).orElseThrow();
    }

    @Test
    void sealsTextsEachForItsPlaceAndARotationReachesThem() {
        long one = ask(ASKED, "a");
        long two = ask(ASKED, "b");
        desk.writing(tx -> {
            new SealedTextTable(tx).put(one, SealedPart.RAW, "first");
            new SealedTextTable(tx).put(one, SealedPart.RAW, "second");
            new SealedTextTable(tx).put(one, SealedPart.CONTACT, "");
            new SealedTextTable(tx).put(two, SealedPart.RAW, "third");
        });
        assertThat(SealedColumns.rotate(desk)).isEqualTo(2);
        assertThat(raw(one)).contains("second");
        assertThat(desk.<Optional<String>>read(tx -> new SealedTextTable(tx).find(one, SealedPart.CONTACT)))
                .contains("");
        assertThat(desk.<Integer>read(tx -> new SealedTextTable(tx).countSealedAway()))
                .isZero();
        desk.writing(tx -> new SealedTextTable(tx).remove(one, SealedPart.RAW, SealedPart.CONTACT));
        assertThat(raw(one)).isEmpty();
        assertThat(raw(two)).contains("third");
    }

    private Optional<String> raw(long id) {
        return desk.read(tx -> new SealedTextTable(tx).find(id, SealedPart.RAW));
    }

    @Test
    void aCopyWithoutTheKeyShowsThatTextsAreSealedAway() {
        long id = ask(ASKED, "a");
        desk.writing(tx -> new SealedTextTable(tx).put(id, SealedPart.RAW, "words"));
        desk.close();
        desk = DeskDatabase.open(place, DeskKey.open(folder.resolve("other.key")));
        assertThat(desk.<Integer>read(tx -> new SealedTextTable(tx).countSealedAway()))
                .isOne();
        assertThatThrownBy(() -> raw(id)).isInstanceOf(SealedAwayException.class);
        assertThat(get(id).disease()).isEqualTo(MARFAN.toString());
    }

    @Test
    void keepsVersionsOfAnswersUntilAllAreForgotten() {
        long id = ask(ASKED, "a");
        var first = new AnswerVersion(id, 1, "One\n\n'two'", "ann", NOON);
        var second = new AnswerVersion(id, 2, "Ünïcode", "bob", NOON.plusMillis(1));
        desk.writing(tx -> List.of(second, first).forEach(new AnswerVersionTable(tx)::insert));
        assertThat(desk.<List<AnswerVersion>>read(tx -> new AnswerVersionTable(tx).listOf(id)))
                .containsExactly(first, second);
        assertThat(desk.<Optional<AnswerVersion>>read(tx -> new AnswerVersionTable(tx).findLatest(id)))
                .contains(second);
        assertThatThrownBy(() -> desk.writing(tx -> new AnswerVersionTable(tx).insert(first)))
                .isInstanceOf(DeskException.class);
        desk.writing(tx -> new AnswerVersionTable(tx).removeAll(id));
        assertThat(desk.<Optional<AnswerVersion>>read(tx -> new AnswerVersionTable(tx).find(id, 1)))
                .isEmpty();
    }

    @Test
    void readersSeeTheLastRevisionOfAnAnswerAndNoneIsEverChanged() {
        var first = new PublishedAnswer(
                1,
                1,
                PublishedAnswer.State.PUBLISHED,
                MARFAN.toString(),
                "en",
                "Is it inherited?",
                "Yes.",
                "facts",
                "ann",
                NOON,
                LocalDate.parse("2028-11-24"),
                "");
        PublishedAnswer second = first.revised(
                "Is it passed on?",
                "Often.",
                "facts",
                "bob",
                NOON.plusSeconds(1),
                LocalDate.parse("2029-01-01"),
                "clearer");
        desk.writing(tx -> new PublishedAnswerTable(tx).insert(first));
        desk.writing(tx -> new PublishedAnswerTable(tx).insert(second));
        assertThat(desk.<Long>read(tx -> new PublishedAnswerTable(tx).next())).isEqualTo(2);
        assertThat(desk.<List<PublishedAnswer>>read(tx -> new PublishedAnswerTable(tx).listPublicOf(MARFAN)))
                .containsExactly(second);
        desk.writing(tx -> new PublishedAnswerTable(tx).insert(second.withdrawn("ann", NOON, "")));
        assertThat(desk.<List<PublishedAnswer>>read(tx -> new PublishedAnswerTable(tx).listPublic()))
                .isEmpty();
        assertThat(desk.<List<PublishedAnswer>>read(tx -> new PublishedAnswerTable(tx).listRevisions(1)))
                .hasSize(3);
        assertThatThrownBy(() -> desk.writing(
                        tx -> tx.sql().execute("update published_answer set text = 'other' where number = 1")))
                .isInstanceOf(DeskException.class);
    }

    @Test
    void keepsSavedReplies() {
        var reply = new SavedReply(0, "Greeting", "en", "Thank you for your question.", "ann", NOON);
        long id = desk.<Long>write(tx -> new SavedReplyTable(tx).insert(reply));
        assertThat(desk.<List<SavedReply>>read(tx -> new SavedReplyTable(tx).list()))
                .extracting(SavedReply::title)
                .containsExactly("Greeting");
        desk.writing(tx -> new SavedReplyTable(tx).remove(id));
        assertThat(desk.<List<SavedReply>>read(tx -> new SavedReplyTable(tx).list()))
                .isEmpty();
    }
}
