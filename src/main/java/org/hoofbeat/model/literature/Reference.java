package org.hoofbeat.model.literature;

import java.util.List;

/**
 * Something that an article cites.
 *
 * @param citation as the article writes it
 * @param ids its numbers, as far as they are known
 */
public record Reference(String citation, List<ArticleId> ids) {
    public Reference {
        ids = List.copyOf(ids);
    }

    /** Its PubMed number; empty where it has none. */
    public String pmid() {
        return ids.stream()
                .filter(id -> id.type().equals("pubmed"))
                .map(ArticleId::value)
                .findFirst()
                .orElse("");
    }
}
