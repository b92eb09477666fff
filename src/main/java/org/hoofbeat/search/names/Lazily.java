package org.hoofbeat.search.names;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when first asked for, once, whichever threads ask. */
final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    private Lazily(Supplier<T> making) {
        this.making = making;
    }

    static <T> Lazily<T> of(Supplier<T> making) {
        return new Lazily<>(making);
    }

    @Override
    public T get() {
        T known = made;
        return known != null ? known : make();
    }

    /** Makes the value, so that nobody has to wait for it later. */
    void makeNow() {
        make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
