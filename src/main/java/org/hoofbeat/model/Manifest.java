package org.hoofbeat.model;

import java.util.List;
import java.util.Map;

/**
 * What a pack says of itself: shown on every page as "data of …", and the ground for caching.
 *
 * @param formatVersion version of the pack format it is written in
 * @param generation name of this generation: the data's date and the first digits of the contents' checksum
 * @param sources the outside files it was built from
 * @param counts rows by kind, for instance {@code diseases}, {@code annotations}, {@code terms}; in the order to be shown
 */
public record Manifest(int formatVersion, String generation, List<SourceVersion> sources, Map<String, Integer> counts) {

    public Manifest {
        sources = List.copyOf(sources);
        counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    }

    /** The date of the newest source, ISO; "unknown" where no source states one. */
    public String date() {
        return sources.stream()
                .map(SourceVersion::date)
                .filter(d -> !d.isEmpty())
                .max(String::compareTo)
                .orElse("unknown");
    }
}
