package org.hoofbeat.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoofbeat.store.desk.AlertTable;
import org.hoofbeat.store.desk.AlertTable.StoredAlert;
import org.hoofbeat.store.desk.DeskDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once a day for what is new for each alert, and writes to whoever asked for it. */
final class Lookout {
    static final Duration EVERY = Duration.ofHours(23);

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration WHEN_IT_FAILED = Duration.ofHours(1);
    private static final int AT_ONCE = 50;
    private static final int LOOKED_AT = 200;

    private final DeskDatabase desk;
    private final Outbox outbox;
    private final Watches watches;
    private final Place place;
    private final InstantSource clock;

    Lookout(DeskDatabase desk, Outbox outbox, Watches watches, Place place, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.watches = watches;
        this.place = place;
        this.clock = clock;
    }

    /** Looks for everything whose time has come, and says how many letters came of it. */
    int look() {
        int letters = 0;
        List<StoredAlert> due;
        do {
            Instant now = clock.instant();
            due = desk.read(tx -> new AlertTable(tx).listDue(now, AT_ONCE));
            for (StoredAlert alert : due) {
                letters += look(alert, now) ? 1 : 0;
            }
        } while (due.size() == AT_ONCE && !Thread.currentThread().isInterrupted());
        return letters;
    }

    private boolean look(StoredAlert alert, Instant now) {
        Following following = Following.read(alert.content());
        try {
            Watched watched = watches.get(alert.kind());
            List<Hit> found = watched.newest(following.query(), LOOKED_AT, following.language());
            Set<String> known = new HashSet<>(following.known());
            List<Hit> fresh =
                    found.stream().filter(hit -> !known.contains(hit.id())).toList();
            Following next = following.knowing(found.stream().map(Hit::id).toList());
            if (!following.looked() || fresh.isEmpty()) {
                return keep(alert, next, now.plus(EVERY), List.of()) && false;
            }
            Letter letter = new LetterWords(following.language(), place.host())
                    .news(
                            following.address(),
                            watched.title(following.query(), following.language()),
                            fresh,
                            place.absolute(""),
                            place.absolute(watched.page(following.query())),
                            place.stopping(following.code()));
            return keep(alert, next, now.plus(EVERY), List.of(letter));
        } catch (RuntimeException failed) {
            // Such as an index that is just being opened. One failure must not keep the others from their letters.
            LOG.warn("Alert {} could not be looked for: {}", alert.id(), failed.toString());
            return keep(alert, following, now.plus(WHEN_IT_FAILED), List.of()) && false;
        }
    }

    /** Letter and memory in one step, and only when nobody else did it or stopped it meanwhile. */
    private boolean keep(StoredAlert old, Following next, Instant due, List<Letter> letters) {
        return desk.write(tx -> {
            var table = new AlertTable(tx);
            boolean same = table.find(old.id()).filter(old::equals).isPresent();
            if (same) {
                table.update(new StoredAlert(old.id(), old.kind(), next.write(), true, old.created(), due));
                letters.forEach(letter -> outbox.send(tx, letter));
            }
            return same;
        });
    }
}
