package org.hoofbeat.literature.query;

/** A piece of a query's text. */
sealed interface Token {

    record Open() implements Token {}

    record Close() implements Token {}

    /** Between two ends of a range. */
    record Colon() implements Token {}

    record Operator(Expression.Operator operator) implements Token {}

    record Word(String text, boolean quoted) implements Token {}

    record Brackets(String content) implements Token {}

    record Earlier(int key) implements Token {}
}
