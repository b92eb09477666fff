package org.hoofbeat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.hoofbeat.store.desk.LetterTable;
import org.hoofbeat.store.desk.SealedColumns;
import org.junit.jupiter.api.Test;

class OutboxTest extends LettersOnTheirWay {
    private static final Letter LETTER = new Letter(
            "ana@example.org", "Señales nuevas", "Guten Tag, Zoë.\n.\nEnd", "https://example.org/stop?code=x");

    @Test
    void aLetterArrivesWithItsHeadsAndIsForgotten() {
        outbox.send(LETTER);
        assertThat(outbox.waiting()).isOne();
        assertThat(postman.deliver()).isOne();
        assertThat(outbox.waiting()).isZero();
        assertThat(server.letters()).singleElement().satisfies(letter -> assertThat(letter)
                .contains(
                        "From: desk@example.org",
                        "To: ana@example.org",
                        "Subject: =?UTF-8?",
                        "Auto-Submitted: auto-generated",
                        "List-Unsubscribe: <https://example.org/stop?code=x>",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                        "text/plain; charset=UTF-8",
                        "RCPT TO:<ana@example.org>")
                .containsPattern("Message-ID: <[0-9a-f-]{36}@example.org>")
                .contains("..", "End")); // A line of one dot is doubled on the way, or it would end the letter.
    }

    @Test
    void aLetterIsSentOnlyIfItsTransactionIs() {
        assertThatThrownBy(() -> desk.writing(tx -> {
                    outbox.send(tx, LETTER);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(postman.deliver()).isZero();
    }

    @Test
    void nothingReadableIsInTheDatabase() throws Exception {
        outbox.send(LETTER);
        String id = desk.write(tx -> new LetterTable(tx).take(now, now))
                .orElseThrow()
                .id();
        assertThat(id).isNotBlank();
        if (kind == Kind.SQLITE) {
            desk.close();
            String file = Files.readString(folder.resolve("desk.db"), StandardCharsets.ISO_8859_1);
            assertThat(file).contains("sealed1:").doesNotContain("ana@example.org", "Guten Tag");
        }
    }

    @Test
    void aChangeOfKeysReachesWaitingLetters() {
        outbox.send(LETTER);
        assertThat(SealedColumns.rotate(desk)).isEqualTo(1);
        assertThat(postman.deliver()).isOne();
    }

    @Test
    void isTriedAgainAfterEverLongerPausesAndInTheEndGivenUp() {
        outbox.send(LETTER);
        server.answerToRecipient("451 not now");
        int attempts = 0;
        for (int minute = 0; minute < 6 * 24 * 60 && outbox.waiting() > 0; minute++) {
            int before = server.commands().size();
            assertThat(postman.deliver()).isZero();
            attempts += server.commands().size() > before ? 1 : 0;
            later(Duration.ofMinutes(1));
        }
        assertThat(outbox.waiting()).isZero();
        assertThat(attempts).isEqualTo(9);
    }

    @Test
    void aMailboxThatDoesNotExistIsNotTriedAgain() {
        server.answerToRecipient("550 ana@example.org: who is that?");
        outbox.send(LETTER);
        outbox.send(new Letter("bob@example.org", "s", "t"));
        assertThat(postman.deliver()).isZero();
        assertThat(outbox.waiting()).isZero();
        assertThat(server.commands())
                .filteredOn(line -> line.startsWith("RCPT"))
                .hasSize(2);
    }

    @Test
    void whatASilentServerDidNotTakeComesWhenItIsBack() {
        TinyMailServer gone = TinyMailServer.start();
        gone.close();
        outbox.send(LETTER);
        outbox.send(new Letter("bob@example.org", "s", "t"));
        assertThat(postman(gone.port()).deliver()).isZero();
        assertThat(postman.deliver()).as("only the first was tried").isOne();
        later(Duration.ofMinutes(1));
        assertThat(postman.deliver()).isOne();
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void aLetterThatAnotherNodeIsSendingIsLeftAlone() {
        outbox.send(LETTER);
        Optional<LetterTable.StoredLetter> taken =
                desk.write(tx -> new LetterTable(tx).take(now, now.plus(Duration.ofMinutes(10))));
        assertThat(taken).isPresent();
        assertThat(postman.deliver()).isZero();
        later(Duration.ofMinutes(10)); // It must have stopped.
        assertThat(postman.deliver()).isOne();
    }

    @Test
    void takesNothingWhereTheHostSetUpNoMail() {
        var closed = new Outbox(desk, false, () -> now);
        assertThat(closed.isOpen()).isFalse();
        assertThatThrownBy(() -> closed.send(LETTER)).hasMessageContaining("mail.host");
    }
}
