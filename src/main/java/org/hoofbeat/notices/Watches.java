package org.hoofbeat.notices;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that can be followed here, by its kind. */
public final class Watches {
    private final Map<String, Watched> byKind = new TreeMap<>();

    /** @throws IllegalArgumentException when two share a name */
    public Watches(Collection<? extends Watched> all) {
        for (Watched one : all) {
            if (!one.kind().matches("[a-z]+") || byKind.put(one.kind(), one) != null) {
                throw new IllegalArgumentException("'%s' is no name of a kind, or two have it".formatted(one.kind()));
            }
        }
    }

    public Optional<Watched> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** @throws NotWatchableException when there is none of that kind */
    public Watched get(String kind) {
        return find(kind)
                .orElseThrow(() -> new NotWatchableException("Nothing called '%s' can be followed here; there is %s"
                        .formatted(kind, byKind.isEmpty() ? "nothing yet" : String.join(", ", byKind.keySet()))));
    }
}
