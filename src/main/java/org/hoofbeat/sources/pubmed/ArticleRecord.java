package org.hoofbeat.sources.pubmed;

import org.hoofbeat.model.literature.Article;

/** What stands in a file of articles. */
public sealed interface ArticleRecord {

    /**
     * An article.
     *
     * @param article what it says
     * @param bytes the record as it came
     */
    record Present(Article article, byte[] bytes) implements ArticleRecord {
        /** How new the record is: its version first, then the day on which it was revised. */
        public long age() {
            var revised = article.dates().revised();
            return article.version() * 100_000_000L + revised.year() * 10_000L + revised.month() * 100L + revised.day();
        }
    }

    /**
     * An article that its publisher took out of PubMed.
     *
     * @param version which of its versions
     */
    record Deleted(String pmid, int version) implements ArticleRecord {}
}
