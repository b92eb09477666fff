package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.Holding;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.questions.QuestionException.Fault;
import org.hoofbeat.questions.QuestionException.Refused;
import org.hoofbeat.store.desk.LetterTable;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.junit.jupiter.api.Test;

/** The way of a question from its asker to everybody, and every place where it must stop. */
class QuestionWayTest extends OpenQuestions {
    private static final Curie MARFAN = Curie.parse("MONDO:0007947");

    @Test
    void isMaskedGuessedAndDatedAsSoonAsItIsAsked() {
        Question asked = ask(ASKED, CONTACT, true).question();
        assertThat(asked.disease()).isEqualTo(MARFAN.toString());
        assertThat(asked.due()).isEqualTo(now.plus(Duration.ofDays(7)));
        assertThat(questions.queue().get(ANN, asked.id()).copy().text())
                .contains("Is there a treatment?", "Marfan syndrome")
                .doesNotContain("Greta", "Olsson", "040", "Malmö");
        Question urgent = questions
                .asking()
                .ask(new QuestionForm("I have chest pain now, what is it?", "", "", "en", false, "another long ticket"))
                .question();
        assertThat(urgent.due()).isEqualTo(now.plus(Duration.ofDays(1)));
        assertThat(questions.queue().list(ANN, Queue.OPEN).getFirst().question())
                .isEqualTo(urgent);
    }

    @Test
    void everyReadingOfWhatWasSentIsInTheAudit() {
        long id = ask(ASKED, CONTACT, true).question().id();
        SeenQuestion seen = questions.reading().read(ANN, id);
        assertThat(seen.text()).isEqualTo(ASKED);
        assertThat(seen.contact()).isEqualTo(CONTACT);
        questions.reading().read(BOB, id);
        assertThat(audited(id)).containsExactly("asker question.ask", "ann question.read", "bob question.read");
    }

    @Test
    void twoPeopleDoNotWriteOverEachOther() {
        long id = ask(ASKED, "", true).question().id();
        assertThat(save(ANN, id, 0, "Mine.")).isEqualTo(1);
        assertThat(questions.answering().save(BOB, id, 0, "Theirs."))
                .isInstanceOfSatisfying(
                        SavedAnswer.Conflict.class,
                        conflict -> assertThat(conflict.theirs().text()).isEqualTo("Mine."));
        assertThat(questions.answering().save(BOB, id, 0, "Mine.")).isInstanceOf(SavedAnswer.Unchanged.class);
        assertThat(save(BOB, id, 1, "Both.")).isEqualTo(2);
        assertThat(questions.queue().get(ANN, id).question().assignee()).isEqualTo("ann");
    }

    @Test
    void isPublishedOnTheDiseasesPageOnceAndAnswersItsAskerByMail() {
        Receipt receipt = ask(ASKED, CONTACT, true);
        long id = receipt.question().id();
        save(ANN, id, 0, "Scans of the **aorta** help.");
        assertThat(held(receipt).orElseThrow().findAnswer()).isEmpty();
        assertThat(outbox.waiting()).isZero();
        PublishedAnswer made =
                questions.publishing().publish(BOB, id, 1, "Is there a treatment of Marfan syndrome?", true);
        assertThat(outbox.waiting()).isOne();
        assertThat(held(receipt).orElseThrow().findAnswer().orElseThrow().html())
                .contains("<strong>aorta</strong>");
        assertThat(questions.answers().listOf(MARFAN)).containsExactly(made);
        assertThat(made.question()).isEqualTo("Is there a treatment of Marfan syndrome?");
        assertThat(made.reviewDue()).isEqualTo("2028-11-24");
        assertThat(questions.answers().search("a treatment for marfan syndrome", 3))
                .containsExactly(made);
        assertThat(questions
                        .likely()
                        .find("Can MFS1 hurt the eyes of babies?", Optional.of(MARFAN))
                        .answers())
                .containsExactly(made);
        assertThatThrownBy(() -> questions.publishing().publish(BOB, id, 1, "Again?", true))
                .isInstanceOf(QuestionException.NotNow.class);
        assertThat(audited(id)).contains("bob question.release", "bob question.publish");
    }

    @Test
    void theLetterNamesNoDiseaseInItsSubjectAndDoesNotQuoteTheQuestion() {
        long id = ask(ASKED, CONTACT, false).question().id();
        save(ANN, id, 0, "Scans of the **aorta** help.\nBcc: everybody@example.org");
        questions.releasing().release(ANN, id, 1);
        String letter = desk.<Optional<LetterTable.StoredLetter>>write(tx -> new LetterTable(tx).take(now, now))
                .orElseThrow()
                .content();
        List<String> lines = letter.lines().toList();
        assertThat(lines.get(0)).isEqualTo(CONTACT);
        assertThat(lines.get(2)).isEqualTo("Centre: the answer to your question");
        assertThat(letter)
                .contains("Scans of the aorta help.", "information, not medical advice")
                .contains("https://rare.example.org/ask/receipt")
                .doesNotContain("Greta", "daughter", "Marfan", "MONDO");
    }

    @Test
    void isNotPublishedWithoutConsentOrALookOrASoundSource() {
        long silent = ask(ASKED, "", false).question().id();
        save(ANN, silent, 0, "An answer.");
        refuses(Fault.NO_CONSENT, () -> questions.publishing().publish(BOB, silent, 1, "Is there a treatment?", true));
        assertThat(questions.queue().get(ANN, silent).question().state()).isEqualTo(QuestionState.IN_WORK);
        long open = ask(ASKED + " Please.", "", true).question().id();
        save(ANN, open, 0, "An answer.[@pmid:123456]");
        refuses(Fault.NOT_LOOKED_AT, () -> questions.publishing().publish(BOB, open, 1, "A question?", false));
        refuses(Fault.NOT_PUBLISHABLE, () -> questions.publishing().publish(BOB, open, 1, "A question?", true));
        save(ANN, open, 1, "An answer.");
        refuses(Fault.NOT_PUBLISHABLE, () -> questions.publishing().publish(BOB, open, 2, "  ", true));
        assertThat(questions.answers().listNewest(9)).isEmpty();
    }

    @Test
    void marksWhatWasTakenOutAndIsTypedAgain() {
        long id = ask(ASKED, CONTACT, true).question().id();
        Proof proof = questions
                .publishing()
                .prove(ANN, id, "Greta and her mother (greta.mother@example.org) ask about Marfan syndrome.")
                .question();
        assertThat(proof.pieces())
                .filteredOn(piece -> piece.kind() == Proof.Kind.SUSPECT)
                .extracting(Proof.Piece::text)
                .contains("Greta", CONTACT);
        assertThat(proof.text()).startsWith("Greta and her mother");
    }

    @Test
    void aSecondPersonReleasesWhereTheHostWantsThat() {
        questions = opened(true);
        Receipt receipt = ask(ASKED, "", true);
        long id = receipt.question().id();
        save(ANN, id, 0, "An answer.");
        refuses(Fault.SECOND_PERSON, () -> questions.releasing().release(ANN, id, 1));
        refuses(Fault.SECOND_PERSON, () -> questions.publishing().publish(ANN, id, 1, "Is there one?", true));
        questions.releasing().handOver(ANN, id, 1);
        assertThat(questions.queue().get(BOB, id).question().state()).isEqualTo(QuestionState.SECOND_LOOK);
        questions.releasing().release(BOB, id, 1);
        assertThat(held(receipt).orElseThrow().text()).isEqualTo("An answer.");
    }

    @Test
    void whatWasSentIsDeletedNinetyDaysAfterTheAnswerAndNotBefore() {
        Receipt receipt = ask(ASKED, CONTACT, true);
        long id = receipt.question().id();
        now = now.plus(Duration.ofDays(400));
        assertThat(questions.retention().sweep()).isZero();
        save(ANN, id, 0, "An answer.");
        questions.releasing().release(ANN, id, 1);
        now = now.plus(Duration.ofDays(90));
        assertThat(questions.retention().sweep()).isZero();
        now = now.plusSeconds(1);
        assertThat(questions.retention().sweep()).isOne();
        assertThat(questions.retention().sweep()).isZero();
        AskersView left = held(receipt).orElseThrow();
        assertThat(left.findAsked()).isEmpty();
        assertThat(left.question().holding()).isEqualTo(Holding.EXPIRED);
        assertThat(left.copy()).contains("Is there a treatment?");
        assertThat(left.text()).isEqualTo("An answer.");
        assertThatThrownBy(() -> questions.reading().read(ANN, id)).isInstanceOf(QuestionException.NotNow.class);
    }

    @Test
    void anAskerHasEverythingDeletedAndThePublicAnswerTooIfWished() {
        Receipt receipt = ask(ASKED, CONTACT, true);
        long id = receipt.question().id();
        save(ANN, id, 0, "An answer.");
        PublishedAnswer made = questions.publishing().publish(BOB, id, 1, "Is there a treatment?", true);
        assertThat(questions
                        .rights()
                        .export(receipt.code())
                        .findAsked()
                        .orElseThrow()
                        .contact())
                .isEqualTo(CONTACT);
        questions.rights().erase(receipt.code(), true);
        assertThat(held(receipt)).isEmpty();
        CaseView left = questions.queue().get(ANN, id);
        assertThat(left.isReadable()).isFalse();
        assertThat(left.versions()).isEmpty();
        assertThat(left.question().holding()).isEqualTo(Holding.ERASED);
        assertThat(questions.answers().find(made.number()).orElseThrow().isPublic())
                .isFalse();
        assertThat(audited(id)).endsWith("asker question.export", "asker question.erase");
    }

    @Test
    void anAskerTakesTheConsentBackAndGivesIt() {
        Receipt receipt = ask(ASKED, "", false);
        long id = receipt.question().id();
        save(ANN, id, 0, "An answer.");
        questions.rights().setMayPublish(receipt.code(), true);
        PublishedAnswer made = questions.publishing().publish(BOB, id, 1, "Is there a treatment?", true);
        questions.rights().setMayPublish(receipt.code(), false);
        assertThat(questions.answers().find(made.number()).orElseThrow().isPublic())
                .isFalse();
        assertThat(held(receipt).orElseThrow().question().mayPublish()).isFalse();
        assertThat(held(receipt).orElseThrow().text()).isEqualTo("An answer.");
    }

    @Test
    void newerDataThatMayContradictAnAnswerOpenItAgain() {
        long id = ask(ASKED, "", true).question().id();
        save(ANN, id, 0, "An answer.");
        PublishedAnswer made = questions.publishing().publish(BOB, id, 1, "Is there a treatment?", true);
        assertThat(questions.answers().show(made).doubted()).isFalse();
        desk.writing(tx -> {
            new PublishedAnswerTable(tx)
                    .insert(made.revised(
                            made.question(), made.text(), "what older data said", "bob", now, made.reviewDue(), ""));
            new MetaTable(tx).set("questions.generation", "older data");
        });
        questions = opened(false);
        PublishedAnswer doubted = questions.answers().find(made.number()).orElseThrow();
        assertThat(questions.answers().show(doubted).doubted()).isTrue();
        assertThat(questions.answers().listDoubts(doubted)).containsExactly("facts-changed");
        assertThat(questions.answers().listToReview(java.time.LocalDate.parse("2026-11-24")))
                .containsExactly(doubted);
        PublishedAnswer confirmed =
                questions.publishing().confirm(ANN, made.number(), doubted.revision(), "still right");
        assertThat(questions.answers().show(confirmed).doubted()).isFalse();
        assertThat(confirmed.facts()).isEqualTo(made.facts());
    }

    @Test
    void aPublicAnswerIsCorrectedAndWithdrawnButNotFromAnOldView() {
        long id = ask(ASKED, "", true).question().id();
        save(ANN, id, 0, "An answer.");
        PublishedAnswer made = questions.publishing().publish(BOB, id, 1, "Is there a treatment?", true);
        PublishedAnswer corrected = questions
                .publishing()
                .correct(ANN, made.number(), 1, "Is there any treatment?", "A better answer.", "clearer", true);
        assertThat(corrected.revision()).isEqualTo(2);
        assertThatThrownBy(() -> questions.publishing().withdraw(ANN, made.number(), 1, ""))
                .isInstanceOf(QuestionException.NotNow.class);
        questions.publishing().withdraw(ANN, made.number(), 2, "out of date");
        assertThat(questions.answers().listOf(MARFAN)).isEmpty();
        assertThat(questions.answers().listRevisions(made.number())).hasSize(3);
    }

    @Test
    void questionsThatAskNearlyTheSameAreShownBesideEachOther() {
        long one = ask("What treatment is there for people with Marfan syndrome?", "", true)
                .question()
                .id();
        long two = ask("Is there a treatment for people with Marfan syndrome?", "", true)
                .question()
                .id();
        ask("How common is intravenous leiomyomatosis in older women?", "", true);
        assertThat(questions.queue().listLike(ANN, two))
                .extracting(listed -> listed.question().id())
                .containsExactly(one);
    }

    @Test
    void isClosedTakenUpAgainAndGivenToSomebody() {
        long id = ask(ASKED, "", true).question().id();
        questions.triage().close(ANN, id);
        assertThatThrownBy(() -> questions.answering().save(ANN, id, 0, "Late."))
                .isInstanceOf(QuestionException.NotNow.class);
        questions.triage().reopen(ANN, id);
        questions.triage().assign(ANN, id, "bob");
        questions.triage().setDisease(ANN, id, "intravenous leiomyomatosis");
        questions.triage().setDue(ANN, id, Instant.parse("2026-12-24T12:00:00Z"));
        Question now = questions.queue().get(ANN, id).question();
        assertThat(now.assignee()).isEqualTo("bob");
        assertThat(now.state()).isEqualTo(QuestionState.IN_WORK);
        assertThat(now.disease()).isEqualTo("MONDO:0003614");
        assertThat(now.settled()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> questions.triage().assign(ANN, id, "stranger"))
                .isInstanceOf(QuestionException.Unknown.class);
        refuses(Fault.DISEASE, () -> questions.triage().setDisease(ANN, id, "no such thing"));
    }

    private static void refuses(Fault fault, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fault())
                .isEqualTo(fault));
    }
}
