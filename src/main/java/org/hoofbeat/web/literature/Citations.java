package org.hoofbeat.web.literature;

import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;

/** Articles as works that are cited. */
final class Citations {
    private Citations() {}

    static Citation of(Article article) {
        var publication = article.publication();
        PartialDate date =
                publication.date().date().isKnown() ? publication.date().date() : publication.earliest();
        Citation work = Citation.of(
                        article.isBook() ? CitationKind.BOOK_CHAPTER : CitationKind.JOURNAL_ARTICLE,
                        article.title().isBlank() ? "PMID " + article.pmid() : article.title())
                .withAuthors(article.authors().stream()
                        .filter(one -> !one.listed().isBlank())
                        .map(Citations::author)
                        .toList())
                .withContainer(
                        article.isBook()
                                ? article.book().title()
                                : publication.journal().title())
                .withPublisher(article.book().publisher())
                .withIssued(date)
                .withPlace(publication.volume(), publication.issue(), publication.pages());
        if (Citation.isPmid(article.pmid())) {
            work = work.withPmid(article.pmid());
        }
        String doi = article.findId("doi").orElse("");
        return Citation.isDoi(doi) ? work.withDoi(doi) : work;
    }

    private static Author author(Contributor one) {
        return one.isGroup() || one.family().isBlank()
                ? new Author.Organisation(one.listed())
                : new Author.Person(one.family(), one.given().isEmpty() ? one.initials() : one.given());
    }
}
