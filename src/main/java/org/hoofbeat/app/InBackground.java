package org.hoofbeat.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A part of the server that is made while it already answers. Whoever asks before it is there waits for it. */
final class InBackground<T> implements Supplier<T> {
    private final CompletableFuture<T> part;

    private InBackground(CompletableFuture<T> part) {
        this.part = part;
    }

    static <T> Supplier<T> begin(Supplier<T> making) {
        return new InBackground<>(CompletableFuture.supplyAsync(making));
    }

    @Override
    public T get() {
        return part.join();
    }
}
