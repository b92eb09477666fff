package org.hoofbeat.model.trials;

import java.util.List;

/**
 * A field of a study.
 *
 * @param path names from the root, joined by full stops
 * @param name the short name by which queries call it, unique
 * @param type the registry's name of the type, without the brackets of a list
 * @param list whether it is a list
 * @param inList whether there may be several of it, because it or something above it is a list
 * @param kind how its values are searched
 */
public record Piece(String path, String name, String type, boolean list, boolean inList, Kind kind) {

    /** How values are searched. */
    public enum Kind {
        /** Holds other fields. */
        STRUCT,
        /** Words. */
        TEXT,
        /** Words, with Markdown. */
        MARKUP,
        /** One of a closed set of values. */
        ENUM,
        /** A registry number. */
        ID,
        /** A calendar date, perhaps without day or month. */
        DATE,
        /** An age, such as {@code 18 Years}. */
        AGE,
        /** A whole number. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A place on Earth. */
        GEO
    }

    /** The last name of the path. */
    public String field() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The names of the path. */
    public List<String> steps() {
        return List.of(path.split("\\."));
    }

    /** Whether studies can be sorted by it. */
    public boolean isSortable() {
        return switch (kind) {
            case DATE, INTEGER, NUMBER, AGE -> !inList;
            default -> false;
        };
    }
}
