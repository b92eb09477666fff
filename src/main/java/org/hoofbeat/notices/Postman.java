package org.hoofbeat.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.LetterTable;
import org.hoofbeat.store.desk.LetterTable.StoredLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries letters from the outbox to the mail server. What fails is tried again, after ever longer pauses, for four days; what
 * the server refuses for good is given up at once.
 */
final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Longer than any attempt takes; then another node may think that this one has stopped. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private final DeskDatabase desk;
    private final MailServer server;
    private final InstantSource clock;

    Postman(DeskDatabase desk, MailServer server, InstantSource clock) {
        this.desk = desk;
        this.server = server;
        this.clock = clock;
    }

    /** Carries what is due, and says how many letters the server took. */
    int deliver() {
        int taken = 0;
        while (!Thread.currentThread().isInterrupted()) {
            Instant now = clock.instant();
            Optional<StoredLetter> next = desk.write(tx -> new LetterTable(tx).take(now, now.plus(HELD)));
            if (next.isEmpty()) {
                break;
            }
            try {
                StoredLetter letter = next.get();
                server.send(letter.id(), Letter.read(letter.content()), now);
                desk.writing(tx -> new LetterTable(tx).delete(letter.id()));
                taken++;
            } catch (UndeliveredException failed) {
                putOff(next.get(), failed, now);
                if (failed.isAboutServer()) {
                    break;
                }
            }
        }
        return taken;
    }

    private void putOff(StoredLetter letter, UndeliveredException failed, Instant now) {
        boolean last = failed.isForGood() || letter.attempts() > PAUSES.size();
        if (last) {
            LOG.error("Letter {} was given up at attempt {}: {}", letter.id(), letter.attempts(), failed.getMessage());
            desk.writing(tx -> new LetterTable(tx).delete(letter.id()));
            return;
        }
        Duration pause = PAUSES.get(letter.attempts() - 1);
        LOG.warn("Letter {} is tried again in {}: {}", letter.id(), pause, failed.getMessage());
        desk.writing(tx -> new LetterTable(tx).putOff(letter.id(), letter.attempts(), now.plus(pause)));
    }
}
