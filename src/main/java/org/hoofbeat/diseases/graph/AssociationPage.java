package org.hoofbeat.diseases.graph;

import java.util.List;
import java.util.Map;

/**
 * Part of the associations that were asked for.
 *
 * @param total how many there are in all
 * @param items those of this part
 * @param facetFields for each field that was asked for, its values and how often they are, the most frequent first
 * @param facetQueries for each filter that was to be counted, its hits
 */
public record AssociationPage(
        int total, List<Association> items, Map<String, List<Count>> facetFields, List<Count> facetQueries) {

    /** How often something is. */
    public record Count(String label, int count) {}

    public AssociationPage {
        items = List.copyOf(items);
        facetQueries = List.copyOf(facetQueries);
    }
}
