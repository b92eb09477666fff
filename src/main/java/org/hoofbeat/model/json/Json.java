package org.hoofbeat.model.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value, immutable. Members keep their order, and numbers the digits with which they were written. */
public sealed interface Json {

    /** A text. */
    record Text(String value) implements Json {}

    /**
     * A number.
     *
     * @param literal as it was written
     */
    record Num(String literal) implements Json {
        /** The number, as near as a double comes. */
        public double value() {
            return Double.parseDouble(literal);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** The null of JSON. */
    record Null() implements Json {}

    /** A list. */
    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** An object. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The value of a member. */
        public Optional<Json> find(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The object under a path of names. */
        public Optional<Obj> findObject(String... path) {
            Obj at = this;
            for (String name : path) {
                if (!(at.members.get(name) instanceof Obj next)) {
                    return Optional.empty();
                }
                at = next;
            }
            return Optional.of(at);
        }

        /** The text of a member; empty where it is none. */
        public String string(String name) {
            return members.get(name) instanceof Text(String value) ? value : "";
        }

        /** The objects in a list. */
        public List<Obj> objects(String name) {
            List<Obj> objects = new ArrayList<>();
            if (members.get(name) instanceof Array(List<Json> items)) {
                for (Json item : items) {
                    if (item instanceof Obj object) {
                        objects.add(object);
                    }
                }
            }
            return objects;
        }

        /** The texts in a list. */
        public List<String> strings(String name) {
            List<String> texts = new ArrayList<>();
            if (members.get(name) instanceof Array(List<Json> items)) {
                for (Json item : items) {
                    if (item instanceof Text(String value)) {
                        texts.add(value);
                    }
                }
            }
            return texts;
        }

        /** The same with one member set anew. */
        public Obj with(String name, Json value) {
            Map<String, Json> changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return new Obj(changed);
        }
    }

    /** What a leaf says, as text; empty for lists, objects and null. */
    default String asText() {
        return switch (this) {
            case Text(String value) -> value;
            case Num(String literal) -> literal;
            case Bool(boolean value) -> String.valueOf(value);
            case Null(), Array _, Obj _ -> "";
        };
    }

    /** A text. */
    static Json of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Json of(long value) {
        return new Num(String.valueOf(value));
    }

    /** A number. */
    static Json of(double value) {
        return new Num(
                value == Math.rint(value) && Math.abs(value) < 1e15
                        ? String.valueOf((long) value)
                        : String.valueOf(value));
    }

    /** True or false. */
    static Json of(boolean value) {
        return new Bool(value);
    }
}
