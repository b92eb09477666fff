package org.hoofbeat.literature.matching;

/** What came of matching a citation. */
public sealed interface CitationMatch {

    /** Exactly this article. */
    record Found(String pmid) implements CitationMatch {}

    /** Several articles could be meant. */
    record Ambiguous(long articles) implements CitationMatch {}

    /** No article. */
    record NotFound() implements CitationMatch {}

    /** No article is in such a journal. */
    record UnknownJournal() implements CitationMatch {}
}
