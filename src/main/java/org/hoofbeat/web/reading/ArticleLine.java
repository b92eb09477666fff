package org.hoofbeat.web.reading;

import java.util.List;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.web.text.Messages;

/**
 * An article in a list.
 *
 * @param title its title
 * @param link its page here
 * @param source who wrote it, where and when it appeared, in one line
 * @param warnings what stands against it, in words; empty for a sound one
 * @param grave whether it was retracted or is doubted
 */
public record ArticleLine(String title, String link, String source, List<String> warnings, boolean grave) {

    /** The line of an article; the same words wherever one appears. */
    public static ArticleLine of(Article article, Messages m) {
        var standing = article.standing();
        return new ArticleLine(
                article.title(),
                "/literature/" + article.pmid(),
                source(article, m),
                standing.stream()
                        .map(one -> m.text("reading.standing." + one.name()))
                        .toList(),
                standing.stream().anyMatch(one -> one.ordinal() <= 2));
    }

    private static String source(Article article, Messages m) {
        List<Contributor> authors = article.authors();
        String who = authors.isEmpty()
                ? ""
                : authors.size() == 1
                        ? authors.getFirst().listed()
                        : m.text("reading.and-others", authors.getFirst().listed());
        String where = article.isBook()
                ? article.book().title()
                : article.publication().journal().shortest();
        String when = article.publication().earliest().isKnown()
                ? String.valueOf(article.publication().earliest().year())
                : article.publication().date().text();
        return String.join(
                " · ",
                java.util.stream.Stream.of(who, where, when, "PMID " + article.pmid())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
