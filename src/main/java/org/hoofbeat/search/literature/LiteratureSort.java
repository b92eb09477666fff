package org.hoofbeat.search.literature;

/** In which order articles are given. Equal ones follow in the order of their PubMed numbers, the newest first. */
public enum LiteratureSort {
    /** How well they match, and how new they are. */
    BEST_MATCH,
    /** The one that came into the database last first. */
    MOST_RECENT,
    /** The one that was published last first. */
    PUBLICATION_DATE,
    /** By the first author's name. */
    FIRST_AUTHOR,
    /** By the journal's name. */
    JOURNAL,
    /** By PubMed number, the highest first. */
    PMID
}
