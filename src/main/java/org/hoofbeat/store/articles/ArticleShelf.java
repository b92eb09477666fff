package org.hoofbeat.store.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/** Gives articles by PubMed number, as values or as XML. Safe for use by many threads. */
public final class ArticleShelf {
    private final RawStore store;
    private final Function<RawRecord, Article> reading;
    private final Function<RawRecord, String> writing;

    /**
     * @param reading makes an article of a record
     * @param writing makes PubMed's XML of a record: the element as it came, or one written anew for what came in another form
     */
    public ArticleShelf(RawStore store, Function<RawRecord, Article> reading, Function<RawRecord, String> writing) {
        this.store = store;
        this.reading = reading;
        this.writing = writing;
    }

    /** Whether there was never an article. */
    public boolean isEmpty() {
        return store.countVersions() == 0;
    }

    /** The newest version of an article; empty where there is none, or it was deleted. */
    public Optional<Article> find(String pmid) {
        return findRecord(pmid).map(reading);
    }

    /** Those of these articles that there are, in this order. */
    public List<Article> list(Collection<String> pmids) {
        List<Article> found = new ArrayList<>(pmids.size());
        pmids.forEach(pmid -> find(pmid).ifPresent(found::add));
        return found;
    }

    /**
     * The newest version of an article as an XML element, {@code <PubmedArticle>} or {@code <PubmedBookArticle>}, character for
     * character as it came.
     */
    public Optional<String> findXml(String pmid) {
        return findRecord(pmid).map(writing);
    }

    /** Whether an article was there and was deleted by its publisher. */
    public boolean isDeleted(String pmid) {
        return store.find(pmid).map(record -> record.content().length == 0).orElse(false);
    }

    private Optional<RawRecord> findRecord(String pmid) {
        return store.find(pmid).filter(record -> record.content().length > 0);
    }
}
