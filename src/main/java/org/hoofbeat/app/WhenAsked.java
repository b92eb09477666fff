package org.hoofbeat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A part of the server that is made when somebody first asks for it, and kept. */
final class WhenAsked<T> implements Supplier<T> {
    private final Supplier<T> making;
    private final List<T> made = new ArrayList<>(1);

    private WhenAsked(Supplier<T> making) {
        this.making = making;
    }

    static <T> Supplier<T> make(Supplier<T> making) {
        return new WhenAsked<>(making);
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made.add(making.get());
        }
        return made.getFirst();
    }
}
