package org.hoofbeat.model.citation;

/** What is cited. */
public enum CitationKind {
    JOURNAL_ARTICLE,
    BOOK,
    BOOK_CHAPTER,
    REPORT,
    /** An entry of a reference work or data set that is kept up to date: OMIM, Orphanet, GeneReviews. */
    DATABASE_ENTRY,
    WEB_PAGE
}
