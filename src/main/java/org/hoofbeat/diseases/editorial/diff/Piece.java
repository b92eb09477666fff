package org.hoofbeat.diseases.editorial.diff;

/**
 * A run of text in a comparison.
 *
 * @param kind whether both texts have it
 * @param text the run, with its white space
 */
public record Piece(Kind kind, String text) {

    /** Which text has it. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
