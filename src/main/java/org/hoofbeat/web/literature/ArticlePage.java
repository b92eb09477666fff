package org.hoofbeat.web.literature;

import java.util.List;
import org.hoofbeat.citations.ReferenceText;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.RelatedArticle;

/**
 * One article.
 *
 * @param reference how it is cited
 * @param notices what stands against it, or what it says of another, with the other's number where that is loaded
 * @param similar articles like it
 * @param citing articles that cite it
 * @param citingCount how many cite it
 */
public record ArticlePage(
        ArticleCard card,
        Article article,
        ReferenceText reference,
        List<Notice> notices,
        List<ArticleCard> similar,
        List<ArticleCard> citing,
        long citingCount) {

    /**
     * A publication about this one.
     *
     * @param relation in words
     * @param loaded whether the other is here
     */
    public record Notice(String relation, RelatedArticle other, boolean loaded) {}
}
