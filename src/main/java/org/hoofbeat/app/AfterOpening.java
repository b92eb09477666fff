package org.hoofbeat.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * What is made once the server is open, in this order, on a thread of its own. On a machine with few cores this work and the
 * first page would share them, so it waits until that page was sent, or until nobody came for a moment.
 */
final class AfterOpening implements ApplicationListener<ApplicationEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AfterOpening.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** Something to do then; each task must bear to be called although it is done or under way. */
    void add(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ServletRequestHandledEvent) {
            begin();
        } else if (event instanceof ApplicationReadyEvent) {
            Thread.ofVirtual().name("after-opening").start(this::beginInAMoment);
        } else if (event instanceof ContextClosedEvent) {
            begun.set(true);
        }
    }

    private void beginInAMoment() {
        try {
            Thread.sleep(A_MOMENT);
            begin();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        if (begun.get() || !begun.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform()
                .name("after-opening")
                .daemon()
                .start(() -> tasks.forEach(task -> {
                    try {
                        task.run();
                    } catch (RuntimeException failed) {
                        // Whoever needs the part meets the same failure, and answers for it.
                        LOG.error("A part of the server could not be made", failed);
                    }
                }));
    }
}
