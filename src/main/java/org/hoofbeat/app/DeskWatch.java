package org.hoofbeat.app;

import java.time.Duration;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.web.health.DeskAnswers;

/** Asks the desk database every few seconds whether it answers, so that whoever watches the server need not. */
final class DeskWatch implements DeskAnswers, AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Thread watcher;
    private volatile boolean answers = true;

    DeskWatch(DeskDatabase desk) {
        watcher = Thread.ofVirtual().name("desk-watch").start(() -> watch(desk));
    }

    @Override
    public boolean answers() {
        return answers;
    }

    private void watch(DeskDatabase desk) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                answers = desk.answers();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        watcher.interrupt();
        watcher.join(BETWEEN_LOOKS);
    }
}
