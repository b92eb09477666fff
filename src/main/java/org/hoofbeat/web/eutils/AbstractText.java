package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;

/** An article to be read as plain text (rettype {@code abstract}). */
final class AbstractText {
    private static final int WIDTH = 80;

    private AbstractText() {}

    static String of(int number, Article article) {
        List<String> parts = new ArrayList<>();
        String source = article.isBook()
                ? article.book().title()
                : article.publication().journal().shortest();
        String doi = article.findId("doi").map(id -> " doi: " + id + ".").orElse("");
        parts.add(number + ". " + source + ". " + ArticleWords.place(article) + "." + doi);
        parts.add(article.title());
        parts.add(String.join(
                        ", ",
                        article.authors().stream().map(Contributor::listed).toList()) + ".");
        if (!article.text().copyright().isEmpty()) {
            parts.add(article.text().copyright());
        }
        article.text()
                .sections()
                .forEach(section -> parts.add(
                        section.label().isEmpty() ? section.text() : section.label() + ": " + section.text()));
        article.related()
                .forEach(other -> parts.add(ArticleWords.relation(other.relation()) + ": " + other.source()
                        + (other.pmid().isEmpty() ? "" : " PMID: " + other.pmid())));
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (part.length() > 1) {
                out.append(wrapped(part)).append("\n\n");
            }
        }
        article.findId("doi").ifPresent(id -> out.append("DOI: ").append(id).append('\n'));
        article.findId("pmc").ifPresent(id -> out.append("PMCID: ").append(id).append('\n'));
        return out.append("PMID: ")
                .append(article.pmid())
                .append(article.status().equals("MEDLINE") ? " [Indexed for MEDLINE]" : "")
                .append('\n')
                .toString();
    }

    private static String wrapped(String text) {
        var out = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
