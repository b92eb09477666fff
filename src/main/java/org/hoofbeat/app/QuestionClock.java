package org.hoofbeat.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoofbeat.questions.QuestionDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once an hour, deletes what of questions is due, and opens answers again whose sources were found unsound. */
final class QuestionClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionClock.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final QuestionDesk desk;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("questions").daemon().factory());

    QuestionClock(QuestionDesk desk) {
        this.desk = desk;
    }

    /** Begins; a second call does nothing. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            var repeated = thread.scheduleWithFixedDelay(this::strike, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
            assert !repeated.isCancelled();
        }
    }

    private void strike() {
        try {
            int expired = desk.retention().sweep();
            int reopened = desk.newData().lookAtWorks();
            if (expired + reopened > 0) {
                LOG.info("{} questions deleted as they were sent, {} answers opened again", expired, reopened);
            }
        } catch (RuntimeException failed) {
            // The next strike tries again; what is due stays due.
            LOG.error("Questions could not be looked after", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
