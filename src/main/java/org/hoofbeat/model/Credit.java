package org.hoofbeat.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where exported facts come from, for those who find them far from here. Tables carry it as their last four columns, in every
 * row: a reader that expects a header line first and rows after it needs to know nothing of it, and no row is without it when
 * a table is cut, sorted or put together with another (docs/decisions/0014-exports-name-their-sources.md).
 *
 * @param source who publishes the facts; several are kept apart by "; "
 * @param version the version of each, in the same order
 * @param licence the licence of each, in the same order
 * @param attribution the lines of credit that the licences ask for, each once
 */
public record Credit(String source, String version, String licence, String attribution) {
    /** The names of the columns. */
    public static final List<String> NAMES = List.of("data_source", "data_version", "licence", "attribution");

    private static final String APART = "; ";

    /** The credit of all sources of a pack. */
    public static Credit of(Manifest manifest) {
        return of(manifest.sources());
    }

    /** The credit of these sources. */
    public static Credit of(List<SourceVersion> sources) {
        return new Credit(
                joined(sources, SourceVersion::source),
                joined(sources, SourceVersion::version),
                joined(sources, SourceVersion::licence),
                sources.stream()
                        .map(SourceVersion::attribution)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(APART)));
    }

    /** The values of the columns, in the order of {@link #NAMES}. */
    public List<String> cells() {
        return List.of(source, version, licence, attribution);
    }

    private static String joined(List<SourceVersion> sources, Function<SourceVersion, String> part) {
        return sources.stream().map(part).collect(Collectors.joining(APART));
    }
}
