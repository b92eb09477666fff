package org.hoofbeat.phenotype.similarity;

import java.util.stream.Collectors;

/** Somebody asked for a measure of similarity that does not exist. */
public final class UnknownMeasureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownMeasureException(String key) {
        super("there is no measure of similarity called '%s'; choose one of %s"
                .formatted(key, Measure.ALL.stream().map(Measure::key).collect(Collectors.joining(", "))));
    }
}
