package org.hoofbeat.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hoofbeat.store.desk.AlertTable;
import org.hoofbeat.store.desk.AlertTable.StoredAlert;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.Tx;

/**
 * Saved searches of people without an account, who hear by mail of what is new. Nobody gets such letters who did not say yes
 * in a letter sent to the very address, and every letter says how to stop them.
 */
public final class Alerts {
    /** How long somebody has to say yes. */
    static final Duration TO_CONFIRM = Duration.ofDays(3);

    private static final int MOST_OF_AN_ADDRESS = 30;
    private static final int MOST_UNANSWERED = 3;

    private final DeskDatabase desk;
    private final Outbox outbox;
    private final Watches watches;
    private final Place place;
    private final InstantSource clock;
    private volatile Runnable bell = () -> {};

    /**
     * @param desk where they are kept
     * @param outbox for the letters
     * @param watches what can be followed
     * @param place what links begin with
     */
    public Alerts(DeskDatabase desk, Outbox outbox, Watches watches, Place place, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.watches = watches;
        this.place = place;
        this.clock = clock;
    }

    /**
     * What somebody with the word of a letter may see.
     *
     * @param title what is followed
     * @param page where the same is shown, beginning with a slash
     * @param confirmed whether letters are sent
     */
    public record Shown(String title, String page, boolean confirmed) {}

    /** Whether alerts can be offered. */
    public boolean areOffered() {
        return outbox.isOpen();
    }

    /**
     * Sends a letter that asks whether the owner of the address wants it. Whether one was sent is told to nobody: an address
     * that has had three such letters without an answer, or follows thirty things, gets none.
     *
     * @throws LetterRefusedException when this is no address, or the site sends no mail
     * @throws NotWatchableException when this cannot be followed
     */
    public void ask(String address, String kind, String query, Locale language) {
        Watched watched = watches.get(kind);
        String tidy = watched.tidy(query);
        String code = Codes.draw();
        Letter letter = new LetterWords(language, place.host())
                .confirming(address, watched.title(tidy, language), place.confirming(code));
        Instant now = clock.instant();
        var following = new Following(address, code, language, tidy, false, List.of());
        var alert = new StoredAlert(UUID.randomUUID().toString(), kind, following.write(), false, now, now);
        desk.writing(tx -> {
            var table = new AlertTable(tx);
            table.deleteUnconfirmed(now.minus(TO_CONFIRM));
            if (table.count(address, false) < MOST_UNANSWERED && table.count(address, true) < MOST_OF_AN_ADDRESS) {
                table.insert(alert, Codes.hash(code), address);
                outbox.send(tx, letter);
            }
        });
    }

    /** What the word of a letter stands for, unless it was stopped or nobody confirmed it in time. */
    public Optional<Shown> find(String code) {
        return desk.read(tx -> find(tx, code)).map(alert -> {
            Following following = Following.read(alert.content());
            return watches.find(alert.kind())
                    .map(watched -> new Shown(
                            watched.title(following.query(), following.language()),
                            watched.page(following.query()),
                            alert.confirmed()))
                    .orElse(new Shown(alert.kind(), "/", alert.confirmed())); // It can be stopped all the same.
        });
    }

    /** Begins to send letters; false when the word stands for nothing (any more). */
    public boolean confirm(String code) {
        boolean found = desk.write(tx -> {
            Optional<StoredAlert> alert = find(tx, code);
            alert.ifPresent(one -> new AlertTable(tx)
                    .update(new StoredAlert(
                            one.id(), one.kind(), one.content(), true, one.created(), clock.instant())));
            return alert.isPresent();
        });
        bell.run();
        return found;
    }

    /** Forgets all about it; false when the word stood for nothing. */
    public boolean stop(String code) {
        return desk.write(tx -> {
            var table = new AlertTable(tx);
            Optional<StoredAlert> alert = table.findByCode(Codes.hash(code));
            alert.ifPresent(one -> table.delete(one.id()));
            return alert.isPresent();
        });
    }

    private Optional<StoredAlert> find(Tx tx, String code) {
        Instant oldest = clock.instant().minus(TO_CONFIRM);
        return new AlertTable(tx)
                .findByCode(Codes.hash(code))
                .filter(one -> one.confirmed() || one.created().isAfter(oldest));
    }

    /** Who is told that there is something to look for. */
    void whenConfirmed(Runnable ring) {
        bell = ring;
    }
}
