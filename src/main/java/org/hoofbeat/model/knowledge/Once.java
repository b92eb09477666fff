package org.hoofbeat.model.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when first asked for, once, whichever threads ask. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    private Once(Supplier<T> computation) {
        this.computation = computation;
    }

    static <T> Supplier<T> of(Supplier<T> computation) {
        return new Once<>(computation);
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
