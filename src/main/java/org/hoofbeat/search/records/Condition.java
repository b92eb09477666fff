package org.hoofbeat.search.records;

import java.util.Collection;
import java.util.List;

/** What must hold of a record so that it is found. Words are folded, as {@link RecordText} does it. */
public sealed interface Condition {

    /** Every record. */
    record Everything() implements Condition {}

    /** No record. */
    record Nothing() implements Condition {}

    /** One of these words is in the field. */
    record Words(String field, List<String> anyOf) implements Condition {
        public Words {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** These words follow each other in one value of the field; each may stand in several forms. */
    record Phrase(String field, List<List<String>> words) implements Condition {
        public Phrase {
            words = words.stream().map(List::copyOf).toList();
        }
    }

    /** The field is one of these texts, letter for letter. */
    record OneOf(String field, Collection<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A number in the field is in this range; both ends belong to it, the least and greatest long mean no end. */
    record Between(String field, long from, long to) implements Condition {}

    /** The same for numbers that are not whole; infinite means no end. */
    record BetweenNumbers(String field, double from, double to) implements Condition {}

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least so many of these hold. */
    record AtLeast(List<Condition> conditions, int number) implements Condition {
        public AtLeast {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {}

    /** One of the record's parts fulfils this. */
    record OfAPart(Condition condition) implements Condition {}

    /** A part is at most so far from a place; only below {@link OfAPart}. */
    record Within(Place center, double kilometres) implements Condition {}

    /** The same, counting so much for the order of what is found. */
    record Weighted(Condition condition, double weight) implements Condition {}

    /** The same, each record that fulfils it counting exactly so much. */
    record Worth(Condition condition, double points) implements Condition {}

    /** The first must hold; the second only counts for the order. */
    record Preferring(Condition required, Condition preferred) implements Condition {}

    /** All of these, or what they come to when they are one or none. */
    static Condition allOf(List<Condition> conditions) {
        return conditions.isEmpty()
                ? new Everything()
                : conditions.size() == 1 ? conditions.getFirst() : new All(conditions);
    }

    /** One of these, or what they come to when they are one or none. */
    static Condition anyOf(List<Condition> conditions) {
        return conditions.isEmpty()
                ? new Nothing()
                : conditions.size() == 1 ? conditions.getFirst() : new Any(conditions);
    }
}
