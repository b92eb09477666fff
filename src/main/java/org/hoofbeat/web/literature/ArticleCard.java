package org.hoofbeat.web.literature;

import java.util.List;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Standing;

/**
 * An article in a list.
 *
 * @param title in pieces, of which some are what was looked for
 * @param authors the first few
 * @param source where and when it appeared
 * @param beginning of the abstract, in pieces
 * @param warnings how it stands, the gravest first
 */
public record ArticleCard(
        String pmid,
        List<Highlights.Piece> title,
        String authors,
        String source,
        List<Highlights.Piece> beginning,
        List<Standing> warnings) {
    private static final int NAMES = 6;
    private static final int BEGINNING = 320;

    static ArticleCard of(Article article, Highlights highlights) {
        List<String> names = article.authors().stream().map(Contributor::listed).toList();
        String authors = String.join(", ", names.subList(0, Math.min(NAMES, names.size())))
                + (names.size() > NAMES ? ", …" : "");
        return new ArticleCard(
                article.pmid(),
                highlights.in(article.title()),
                authors,
                source(article),
                highlights.in(shortened(article.text().abstractText())),
                article.standing().stream().sorted().toList());
    }

    static String source(Article article) {
        String where = article.isBook()
                ? article.book().title()
                : article.publication().journal().shortest();
        String when = article.publication().date().text();
        return when.isEmpty() ? where : where.isEmpty() ? when : where + ", " + when;
    }

    private static String shortened(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int cut = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, cut > 0 ? cut : BEGINNING) + " …";
    }
}
