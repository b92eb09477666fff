package org.hoofbeat.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoofbeat.store.desk.DeskDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that sends letters and looks for news, where the host has set up mail; where not, there is none. It is told when
 * there is something to do, and looks by itself once a minute for letters and each quarter of an hour for alerts.
 */
public final class PostRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostRoom.class);
    private static final Duration LETTERS = Duration.ofMinutes(1);
    private static final Duration ALERTS = Duration.ofMinutes(15);
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final DeskDatabase desk;
    private final MailSettings settings;
    private final Outbox outbox;
    private final Lookout lookout;
    private final InstantSource clock;
    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    /** Nothing runs before {@link #begin}. */
    public PostRoom(
            DeskDatabase desk,
            MailSettings settings,
            Outbox outbox,
            Alerts alerts,
            Watches watches,
            Place place,
            InstantSource clock) {
        this.desk = desk;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.lookout = new Lookout(desk, outbox, watches, place, clock);
        alerts.whenConfirmed(this::lookSoon);
    }

    /** Begins to work; a second call does nothing. */
    public synchronized void begin() {
        if (settings.isOn() && thread == null) {
            ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("post").daemon().factory());
            var postman = new Postman(desk, new MailServer(settings), clock);
            outbox.whenFilled(() -> ring(made, postman));
            thread = made;
            repeat(made, () -> deliver(postman), LETTERS);
            repeat(made, this::look, ALERTS);
        }
    }

    private static void repeat(ScheduledExecutorService thread, Runnable work, Duration pause) {
        ScheduledFuture<?> begun =
                thread.scheduleWithFixedDelay(work, A_MOMENT.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        assert !begun.isCancelled();
    }

    /** The letter is visible once its transaction is committed, which is hardly ever later than in a moment. */
    private void ring(ScheduledExecutorService thread, Postman postman) {
        if (rung.compareAndSet(false, true)) {
            soon(thread, () -> {
                rung.set(false);
                deliver(postman);
            });
        }
    }

    private void lookSoon() {
        ScheduledExecutorService working = thread;
        if (working != null) {
            soon(working, this::look);
        }
    }

    private static void soon(ScheduledExecutorService thread, Runnable work) {
        try {
            ScheduledFuture<?> begun = thread.schedule(work, A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            assert !begun.isCancelled();
        } catch (RejectedExecutionException closing) {
            LOG.debug("The post room is closing", closing);
        }
    }

    private static void deliver(Postman postman) {
        guarded("Letters could not be sent", () -> {
            int taken = postman.deliver();
            if (taken > 0) {
                LOG.info("{} letters were sent", taken);
            }
        });
    }

    private void look() {
        guarded("Alerts could not be looked for", () -> {
            int letters = lookout.look();
            if (letters > 0) {
                LOG.info("{} alerts had news", letters);
            }
        });
    }

    /** What a scheduled task throws would end all its repetitions. */
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error(what, failed);
        }
    }

    /** Finishes the letter that is being sent. */
    @Override
    public void close() throws InterruptedException {
        ScheduledExecutorService working = thread;
        if (working != null) {
            working.shutdown();
            if (!working.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                working.shutdownNow().forEach(task -> LOG.debug("not done: {}", task));
            }
        }
    }
}
