package org.hoofbeat.phenotype.similarity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A named way to say how alike two diseases are; larger is more alike, 0 is "nothing in common". */
public sealed interface Measure permits TermMeasure, ProfileMeasure {

    /** All measures, in the order in which they are offered. */
    List<Measure> ALL = Stream.<Measure>concat(Stream.of(ProfileMeasure.values()), Stream.of(TermMeasure.values()))
            .toList();

    /** The name it is chosen by on the command line and in URLs. */
    String key();

    /** What it measures, in a few words for people. */
    String title();

    /** The greatest value it can take; infinite where the information content sets no bound. */
    double greatest();

    /**
     * The measure that is chosen by this name, in any letter case.
     *
     * @throws UnknownMeasureException when there is none
     */
    static Measure named(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(measure -> measure.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownMeasureException(key));
    }
}
