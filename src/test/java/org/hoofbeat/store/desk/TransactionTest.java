package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TransactionTest extends BothDatabases {

    @Test
    void workThatThrowsLeavesNothingBehind() {
        assertThatThrownBy(() -> desk.writing(tx -> {
                    set(tx, "half", "done");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(find("half")).isEmpty();
    }

    @Test
    void whatWasWrittenIsThereAfterAnotherStart() {
        desk.writing(tx -> set(tx, "kept", "yes"));
        desk.close();
        desk = DeskDatabase.open(place, key);

        assertThat(find("kept")).contains("yes");
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> desk.read(tx -> {
                    set(tx, "sly", "yes");
                    return 0;
                }))
                .isInstanceOf(DeskException.class);
        desk.writing(tx -> set(tx, "open", "yes"));
        assertThat(find("sly")).isEmpty();
    }

    @Test
    void aWriteInsideAWriteIsAMistakeThatShows() {
        if (kind == Kind.SQLITE) {
            assertThatThrownBy(() -> desk.writing(tx -> desk.writing(inner -> set(inner, "a", "b"))))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(find("a")).isEmpty();
    }

    /** The trap: on SQLite, a deferred transaction that reads first cannot write once somebody else has. */
    @Test
    void countersThatAreReadAndThenWrittenLoseNothing() throws InterruptedException {
        desk.writing(tx -> set(tx, "count", "0"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                threads.execute(() -> {
                    for (int i = 0; i < 25; i++) {
                        desk.writing(tx -> set(
                                tx,
                                "count",
                                ""
                                        + (Integer.parseInt(new MetaTable(tx)
                                                        .find("count")
                                                        .orElseThrow())
                                                + 1)));
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(find("count")).contains("200");
    }

    /** The trap: an open result set blocks the commit; and a reader must see one moment while others write. */
    @Test
    void aReaderSeesOneMomentAndHoldsNobodyUp() throws InterruptedException {
        desk.writing(tx -> set(tx, "word", "old"));
        var written = new CountDownLatch(1);

        String seen = desk.read(tx -> {
            String before = new MetaTable(tx).find("word").orElseThrow();
            Thread writer = Thread.ofVirtual().start(() -> {
                desk.writing(inner -> set(inner, "word", "new"));
                written.countDown();
            });
            await(written);
            assertThat(writer).isNotNull();
            return before + " " + new MetaTable(tx).find("word").orElseThrow();
        });

        assertThat(seen).isEqualTo("old old");
        assertThat(find("word")).contains("new");
    }

    /** The trap: times that are bound by the driver are stored in forms that do not compare. */
    @Test
    void timesAreTextWhoseOrderIsTheirOrder() {
        Instant whole = Instant.parse("2026-11-24T12:00:05Z");
        assertThat(Columns.iso(whole)).isEqualTo("2026-11-24T12:00:05.000Z");
        assertThat(Columns.iso(whole)).isLessThan(Columns.iso(whole.plusMillis(100)));
        desk.writing(tx -> new SessionTable(tx)
                .save(new SessionTable.StoredSession("a", "", whole, whole, whole.plusMillis(100), "")));

        String stored = desk.read(
                tx -> tx.sql().fetchSingle("select expires from session").get(0, String.class));
        assertThat(stored).isEqualTo("2026-11-24T12:00:05.100Z");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertThatThrownBy(() -> desk.writing(
                        tx -> new ResetTokenTable(tx).replace("hash", "nobody", Instant.EPOCH, Instant.EPOCH)))
                .isInstanceOf(DeskException.class);
    }

    private static void set(Tx tx, String name, String value) {
        new MetaTable(tx).set(name, value);
    }

    private Optional<String> find(String name) {
        return desk.read(tx -> new MetaTable(tx).find(name));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
