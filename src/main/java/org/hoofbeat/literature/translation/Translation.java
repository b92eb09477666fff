package org.hoofbeat.literature.translation;

import java.util.List;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.search.literature.LiteratureQuery;

/**
 * What a query was taken for.
 *
 * @param query what is asked of the index
 * @param text the same as PubMed writes it, every word with its field
 * @param mappings words that were mapped, each with what it was mapped to
 * @param remarks what was not found or left out
 */
public record Translation(LiteratureQuery query, String text, List<Mapping> mappings, Remarks remarks) {
    public Translation {
        mappings = List.copyOf(mappings);
    }

    /** Words and what they were mapped to. */
    public record Mapping(String from, String to) {}

    /** The same, within a further condition. */
    public Translation within(LiteratureQuery condition, String conditionText) {
        return new Translation(
                new LiteratureQuery.And(List.of(query, condition)),
                (text.contains(" ") && !text.startsWith("(") || text.contains(") ") ? "(" + text + ")" : text) + " AND "
                        + conditionText,
                mappings,
                remarks);
    }
}
