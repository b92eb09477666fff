package org.hoofbeat.diseases.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which associations are wanted.
 *
 * @param kinds of these kinds
 * @param subjects from these nodes; empty for any
 * @param objects to these nodes; empty for any
 * @param entities from or to these nodes; empty for any
 * @param words all of these begin a word of a label, a more general label, an identifier or an article's number
 * @param filters see {@link FilterQuery}; all must hold
 * @param sort fields, each with whether it descends; without any, the order of the sources
 * @param offset how many to leave out
 * @param limit how many to give
 * @param facetFields fields whose values are to be counted
 * @param facetQueries filters whose hits are to be counted
 */
public record AssociationQuery(
        Set<AssociationKind> kinds,
        Optional<NodeSet> subjects,
        Optional<NodeSet> objects,
        Optional<NodeSet> entities,
        String words,
        List<String> filters,
        List<Order> sort,
        int offset,
        int limit,
        List<String> facetFields,
        List<String> facetQueries) {

    /** One field to sort by. */
    public record Order(String field, boolean descending) {}

    public AssociationQuery {
        kinds = Set.copyOf(kinds);
        filters = List.copyOf(filters);
        sort = List.copyOf(sort);
        facetFields = List.copyOf(facetFields);
        facetQueries = List.copyOf(facetQueries);
    }

    /** All associations of some kinds at some nodes. */
    public static AssociationQuery at(NodeSet entities, Set<AssociationKind> kinds) {
        return new AssociationQuery(
                kinds,
                Optional.empty(),
                Optional.empty(),
                Optional.of(entities),
                "",
                List.of(),
                List.of(),
                0,
                Integer.MAX_VALUE,
                List.of(),
                List.of());
    }

    /** The same, without giving any. */
    public AssociationQuery counting() {
        return new AssociationQuery(
                kinds, subjects, objects, entities, words, filters, List.of(), 0, 0, facetFields, facetQueries);
    }
}
