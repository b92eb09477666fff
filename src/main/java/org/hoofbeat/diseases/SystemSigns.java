package org.hoofbeat.diseases;

import java.util.List;
import java.util.stream.Stream;

/**
 * The signs of a disease in one body system, very common ones first.
 *
 * @param system the body system
 * @param signs at least one
 */
public record SystemSigns(BodySystem system, List<StatedTerm> signs) {
    /** A sign that nobody says the frequency of weighs as much as an occasional one. */
    private static final double UNSTATED = 0.2;

    public SystemSigns {
        signs = List.copyOf(signs);
    }

    /** How much of a disease shows in these signs: the sum of the shares of people who have them. */
    static double weight(Stream<PooledFrequency> signs) {
        return signs.mapToDouble(SystemSigns::weight).sum();
    }

    static double weight(PooledFrequency sign) {
        return Math.max(UNSTATED, sign.prominence());
    }
}
