package org.hoofbeat.trials.essie;

import java.util.List;

/** An expression of the query language. */
public sealed interface Essie {

    /**
     * Words that are looked for together.
     *
     * @param quoted whether they stood between quotation marks
     */
    record Term(String text, boolean quoted) implements Essie {}

    /** All of these. */
    record And(List<Essie> parts) implements Essie {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Or(List<Essie> parts) implements Essie {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Essie part) implements Essie {}

    /** Every study. */
    record All() implements Essie {}

    /**
     * In a field, an area, or ({@code Phase:size}) in the number of a field's items.
     *
     * @param area as it was written
     */
    record Area(String area, Essie part) implements Essie {}

    /** From one value to another; {@code MIN} and {@code MAX} mean no end. */
    record Range(String from, String to) implements Essie {}

    /** The field has no value. */
    record Missing() implements Essie {}

    /** How far the words may be from what was written. */
    record Expansion(Level level, Essie part) implements Essie {}

    /** How much of the field the words have to be. */
    record Cover(Extent extent, Essie part) implements Essie {}

    /** In one and the same site. */
    record Search(String document, Essie part) implements Essie {}

    /** Sites so near a place. */
    record Distance(double latitude, double longitude, double kilometres) implements Essie {}

    /** The same, newer ones first; finding is not affected. */
    record Tilt(String area, Essie part) implements Essie {}

    /** How far words may be from what was written, each level including those before it. */
    enum Level {
        /** These words, one after the other. */
        NONE,
        /** Singular and plural. */
        TERM,
        /** Other names of the same disease. */
        CONCEPT,
        /** The words anywhere in the area. */
        RELAXATION,
        /** At least half of the words. */
        LOSSY
    }

    /** How much of a value the words have to be. */
    enum Extent {
        CONTAINS,
        STARTS_WITH,
        ENDS_WITH,
        FULL_MATCH
    }
}
