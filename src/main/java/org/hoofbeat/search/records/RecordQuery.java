package org.hoofbeat.search.records;

import java.util.List;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param condition what counts for finding and for the order
 * @param filters what must hold besides
 * @param order what to sort by; empty for the order that is cheapest, which is stable
 * @param nearness how distance counts for the order
 * @param cursor where to go on, from the page before; {@link #FIRST} for the first page
 * @param rows how many hits to give, 0 to 1000
 * @param facets fields whose values are counted over everything found
 */
public record RecordQuery(
        Condition condition,
        List<Condition> filters,
        List<Order> order,
        Optional<Nearness> nearness,
        String cursor,
        int rows,
        List<String> facets) {
    /** The cursor of the first page. */
    public static final String FIRST = "*";

    public RecordQuery {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
        facets = List.copyOf(facets);
    }

    /** The best hits for a condition. */
    public static RecordQuery of(Condition condition, int rows) {
        return new RecordQuery(
                condition,
                List.of(),
                List.of(new Order(Order.RELEVANCE, false)),
                Optional.empty(),
                FIRST,
                rows,
                List.of());
    }
}
