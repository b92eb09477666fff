package org.hoofbeat.phenotype.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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

    /** The name it is chosen by on the command line and in addresses, for instance {@code tells-apart}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order that is chosen by this name, in any letter case. */
    public static Optional<RowOrder> findByKey(String key) {
        return Arrays.stream(values())
                .filter(order -> order.key().equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    /** Rows that this order does not distinguish are in the order of their identifiers. */
    Comparator<Row> comparator() {
        return comparator.thenComparing(row -> row.sign().id());
    }
}
