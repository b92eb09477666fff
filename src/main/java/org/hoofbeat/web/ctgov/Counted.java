package org.hoofbeat.web.ctgov;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something that is counted over all studies on a thread of its own, once for each state of the records. While it is counted
 * anew and that takes its time, what was counted before is given.
 */
final class Counted<T> {
    private static final long PATIENCE_SECONDS = 20;
    private static final long SHORT_PATIENCE_SECONDS = 2;

    private final LongSupplier version;
    private final Supplier<T> counting;
    private Optional<T> last = Optional.empty();
    private long lastOf = -1;
    private Optional<CompletableFuture<T>> running = Optional.empty();

    /** @param version grows with the records */
    Counted(LongSupplier version, Supplier<T> counting) {
        this.version = version;
        this.counting = counting;
    }

    /** @throws StillCountingException when nothing has been counted yet and counting takes its time */
    T get() {
        CompletableFuture<T> wanted;
        Optional<T> before;
        synchronized (this) {
            long now = version.getAsLong();
            if (lastOf != now && running.isEmpty()) {
                running = Optional.of(start(now));
            }
            if (lastOf == now) {
                return last.orElseThrow();
            }
            wanted = running.orElseThrow();
            before = last;
        }
        try {
            return wanted.get(before.isPresent() ? SHORT_PATIENCE_SECONDS : PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException tooLong) {
            return before.orElseThrow(StillCountingException::new);
        } catch (ExecutionException failed) {
            throw new CompletionException("statistics could not be counted", failed.getCause());
        }
    }

    private CompletableFuture<T> start(long now) {
        var future = new CompletableFuture<T>();
        Thread.ofPlatform().name("trials-statistics").daemon().start(() -> {
            try {
                T result = counting.get();
                keep(Optional.of(result), now);
                future.complete(result);
            } catch (RuntimeException | Error failed) {
                keep(Optional.empty(), now);
                future.completeExceptionally(failed);
            }
        });
        return future;
    }

    private synchronized void keep(Optional<T> result, long now) {
        running = Optional.empty();
        if (result.isPresent()) {
            last = result;
            lastOf = now;
        }
    }
}
