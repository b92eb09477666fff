package org.hoofbeat.web.parts;

import java.util.List;

/**
 * One row of the reasons for a rank: a finding, how much it speaks for or against, and the words that say why.
 *
 * @param name what it is about: a finding, or a part such as "sex"
 * @param other its other name: the medical word beside the plain one; may be empty
 * @param link where the name leads; may be empty
 * @param value natural-log likelihood units; above 0 speaks for, below 0 against
 * @param scale the greatest absolute value on the page, above 0, which a full bar stands for
 * @param why one or two plain sentences
 * @param sources where it is said
 */
public record ReasonBar(
        String name, String other, String link, double value, double scale, String why, List<SourceChip> sources) {

    public ReasonBar {
        sources = List.copyOf(sources);
    }

    /** The length of the bar, 0 to 50, half the drawing's width. */
    public double length() {
        return Math.round(Math.min(1, Math.abs(value) / scale) * 500) / 10.0;
    }

    /** Where the bar begins, 0 to 50 for one to the left, 50 for one to the right. */
    public double start() {
        return value < 0 ? 50 - length() : 50;
    }

    /** Which way it speaks: {@code for}, {@code against}, or {@code neither}. */
    public String side() {
        return value > 0 ? "for" : value < 0 ? "against" : "neither";
    }
}
