package org.hoofbeat.ingest.literature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Standing;
import org.hoofbeat.sources.Rejection;

/** What an import came to, while it goes on. */
public final class LiteratureReport {
    private static final int MOST_NAMED = 1_000;

    long added;
    long updated;
    long unchanged;
    long older;
    long deleted;
    int skipped;
    private long rejected;
    private final List<Rejection> rejections = new ArrayList<>();

    private final Map<String, String> retracted = new LinkedHashMap<>();

    void add(Article article) {
        if (article.standing().contains(Standing.RETRACTED)) {
            retracted.put(
                    article.pmid(),
                    article.related().stream()
                            .filter(other -> other.relation().equals("RetractionIn"))
                            .map(other -> "retracted: " + other.source())
                            .findFirst()
                            .orElse("retracted"));
        }
    }

    /** By PubMed number, articles of this import that were retracted, and where that is said. */
    public Map<String, String> retracted() {
        return Collections.unmodifiableMap(retracted);
    }

    void add(Rejection rejection) {
        rejected++;
        if (rejections.size() < MOST_NAMED) {
            rejections.add(rejection);
        }
    }

    /** Articles that were not there before. */
    public long added() {
        return added;
    }

    /** Articles of which a newer record came. */
    public long updated() {
        return updated;
    }

    /** Records that were there already, byte for byte. */
    public long unchanged() {
        return unchanged;
    }

    /** Records that are older than what was there; kept as history. */
    public long older() {
        return older;
    }

    /** Articles that were deleted. */
    public long deleted() {
        return deleted;
    }

    /** Files that were read to their end before. */
    public int skipped() {
        return skipped;
    }

    /** Records that were left out. */
    public long rejected() {
        return rejected;
    }

    /** The first of those, with reasons. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    /** How many records were read. */
    public long read() {
        return added + updated + unchanged + older + deleted + rejected;
    }
}
