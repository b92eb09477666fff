package org.hoofbeat.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.hoofbeat.app.output.Progress;

/**
 * Tells how far a command is whose end is not known: a bar in a terminal, or now and then a line where a server does the work
 * for somebody at the other end of its socket.
 */
final class Counting implements AutoCloseable {
    private static final long BETWEEN_LINES = Duration.ofSeconds(3).toNanos();

    private final String task;
    private final Progress progress;
    private final PrintWriter err;
    private final boolean served;
    private long shown;
    private long lastLine = System.nanoTime();

    /** @param task what is counted, such as {@code studies} */
    Counting(String task, Workplace place, PrintWriter err) {
        this.task = task;
        this.err = err;
        this.served = place.isServed();
        this.progress = served ? Progress.none() : Progress.of(task, -1);
    }

    /** So many are done in all. */
    void reached(long done) {
        if (served) {
            if (System.nanoTime() - lastLine > BETWEEN_LINES) {
                lastLine = System.nanoTime();
                err.printf(Locale.ROOT, "%s: %,d%n", task, done);
                err.flush();
            }
            return;
        }
        for (; shown < done; shown++) {
            progress.step();
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
