package org.hoofbeat.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A part of the server that is made while it already answers: when it is begun, or when somebody asks for it, whichever comes
 * first. Whoever asks before it is there waits for it.
 */
final class InBackground<T> implements Supplier<T> {
    private final Supplier<T> making;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> part = new CompletableFuture<>();

    InBackground(Supplier<T> making) {
        this.making = making;
    }

    /** Makes the part on this thread, unless that has been begun already. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            try {
                part.complete(making.get());
            } catch (RuntimeException | Error failed) {
                part.completeExceptionally(failed);
                throw failed;
            }
        }
    }

    @Override
    public T get() {
        begin();
        return part.join();
    }
}
