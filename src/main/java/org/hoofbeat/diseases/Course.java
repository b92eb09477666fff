package org.hoofbeat.diseases;

/**
 * A fact on how a disease goes that is neither sign, onset nor inheritance.
 *
 * @param stated the term and who says so
 * @param kind what it speaks of
 */
public record Course(StatedTerm stated, Kind kind) {

    /** What a fact on the course speaks of. */
    public enum Kind {
        /** How it goes on: progressive, slow, coming and going. */
        PACE,
        /** At which age people may die of it. */
        DEATH,
        /** How it differs between people. */
        MODIFIER,
        /** What happened before, for instance in the mother's pregnancy. */
        HISTORY
    }
}
