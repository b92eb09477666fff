package org.hoofbeat.phenotype;

/**
 * A part of a score that belongs to the disease as a whole rather than to one finding: its prior, its sex or age of onset,
 * how well it is studied.
 *
 * @param name a stable key, for instance {@code prior}, {@code sex}, {@code onset}, {@code inheritance}, {@code genes}
 * @param value natural-log units
 * @param because in one plain sentence, why
 */
public record ScorePart(String name, double value, String because) {}
