package org.hoofbeat.search.literature;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many articles in all, exact
 * @param hits those of this page
 * @param next the cursor of the page after this one; the one that was asked with when this was the last, empty when none was
 * @param facets for each that was asked for its values and their numbers, the most frequent first
 */
public record LiteraturePage(long total, List<Hit> hits, String next, Map<Facet, Map<String, Long>> facets) {

    /** An article by its PubMed number, and how well it matches. */
    public record Hit(String pmid, double score) {}

    /** The PubMed numbers of this page. */
    public List<String> pmids() {
        return hits.stream().map(Hit::pmid).toList();
    }
}
