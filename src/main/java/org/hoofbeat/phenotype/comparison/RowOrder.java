package org.hoofbeat.phenotype.comparison;

import java.util.Comparator;
import java.util.Locale;

/** How the rows of a body system, and the body systems by their first rows, are sorted. */
public enum RowOrder {
    /** What tells the diseases apart best comes first. */
    TELLS_APART(Comparator.comparingDouble(Row::tellsApart).reversed()),
    /** What is commonest in any column comes first. */
    FREQUENCY(Comparator.comparingDouble(Row::greatestShare).reversed()),
    /** By medical name. */
    NAME(Comparator.comparing(row -> row.sign().label().toLowerCase(Locale.ROOT)));

    private final Comparator<Row> comparator;

    RowOrder(Comparator<Row> comparator) {
        this.comparator = comparator;
    }

    /** Rows that this order does not distinguish are in the order of their identifiers. */
    Comparator<Row> comparator() {
        return comparator.thenComparing(row -> row.sign().id());
    }
}
