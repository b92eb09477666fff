package org.hoofbeat.literature.query;

import java.util.List;

/** A query, or a part of one. */
public sealed interface Expression {

    /**
     * Words that belong together.
     *
     * @param text as it was written, with a {@code *} after what is cut off
     * @param quoted whether they stood between quotation marks
     */
    record Words(String text, boolean quoted, Tag tag) implements Expression {}

    /** From one value to another, both included. */
    record Range(String from, String to, Tag tag) implements Expression {}

    /** Parts that one operator joins, two or more. */
    record Joined(Operator operator, List<Expression> parts) implements Expression {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** What an earlier search of the same client found: {@code #3}. */
    record Earlier(int key) implements Expression {}

    /** Every article. */
    record Everything() implements Expression {}

    /** Nothing was asked. */
    record Empty() implements Expression {}

    /** How parts are joined. */
    enum Operator {
        AND,
        OR,
        /** The first without the others. */
        NOT
    }
}
