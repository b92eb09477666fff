package org.hoofbeat.model.literature;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One citation of PubMed in one version: an article, or a chapter of a book.
 *
 * @param pmid its PubMed number, digits only
 * @param version of the citation, from 1
 * @param status how far the National Library of Medicine has come with it, as it writes it: {@code MEDLINE},
 *     {@code PubMed-not-MEDLINE}, {@code Publisher}; empty for chapters
 * @param text title and abstract
 * @param contributors authors in the order of the work, then editors and investigators
 * @param publication where and when it appeared
 * @param dates what happened to the citation, and when
 * @param indexing what it is about and of which type it is
 * @param grants who paid for it
 * @param ids its numbers elsewhere
 * @param related corrections, comments and retractions
 * @param references what it cites, where that is known
 * @param book the book that it is part of, or {@link BookPart#NONE}
 */
public record Article(
        String pmid,
        int version,
        String status,
        ArticleText text,
        List<Contributor> contributors,
        Publication publication,
        ArticleDates dates,
        Indexing indexing,
        List<Grant> grants,
        List<ArticleId> ids,
        List<RelatedArticle> related,
        List<Reference> references,
        BookPart book) {

    public Article {
        contributors = List.copyOf(contributors);
        grants = List.copyOf(grants);
        ids = List.copyOf(ids);
        related = List.copyOf(related);
        references = List.copyOf(references);
    }

    /** The title, as it is written, in English; in square brackets where it was translated. */
    public String title() {
        return text.title();
    }

    /** Who wrote it, persons and groups in the order of the work. */
    public List<Contributor> authors() {
        return contributors.stream()
                .filter(one -> one.role() == Contributor.Role.AUTHOR)
                .toList();
    }

    /** Whether it is part of a book. */
    public boolean isBook() {
        return book != BookPart.NONE;
    }

    /** Its number of a type, such as {@code doi}, {@code pmc} or {@code pii}. */
    public Optional<String> findId(String type) {
        return ids.stream()
                .filter(id -> id.type().equals(type))
                .map(ArticleId::value)
                .findFirst();
    }

    /** What readers must know before they trust it, the gravest first; empty for a sound article. */
    public Set<Standing> standing() {
        return Standing.of(indexing.types(), related);
    }
}
