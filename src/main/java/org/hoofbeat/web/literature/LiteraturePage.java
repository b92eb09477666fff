package org.hoofbeat.web.literature;

import java.util.List;
import java.util.Map;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.web.parts.Pager;

/**
 * The search for articles.
 *
 * @param loaded whether any article is loaded
 * @param notes what is not ready or could not be read
 * @param translation what the query was taken for
 * @param remarks what was not found or left out
 * @param spelling what was probably meant; may be empty
 * @param facets values of what was found, with numbers
 */
public record LiteraturePage(
        LiteratureForm form,
        boolean loaded,
        List<String> notes,
        String translation,
        Remarks remarks,
        String spelling,
        List<ArticleCard> cards,
        Map<Facet, Map<String, Long>> facets,
        Pager pager) {

    /** The first values of a facet. */
    public List<Map.Entry<String, Long>> top(Facet facet, int most) {
        return facets.getOrDefault(facet, Map.of()).entrySet().stream()
                .limit(most)
                .toList();
    }
}
