package org.hoofbeat.ingest.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.editorial.ImportOutcome;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.sources.Rejection;

/** What an import of pages did. Filled while it runs; not thread-safe. */
public final class PagesReport {
    private final Map<PageMatch.Way, Integer> ways = new EnumMap<>(PageMatch.Way.class);
    private final Map<ImportOutcome, Integer> texts = new EnumMap<>(ImportOutcome.class);
    private final Map<String, Integer> sources = new TreeMap<>();
    private final List<ImportedPage> open = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int pages;
    private int unchanged;
    private int withoutText;

    /** How many pages were read, rejected ones aside. */
    public int pages() {
        return pages;
    }

    /** How many of them the desk had already, word for word. */
    public int unchanged() {
        return unchanged;
    }

    /** How many had nothing left after a pasted list was cut. */
    public int withoutText() {
        return withoutText;
    }

    /** How many pages there were by source. */
    public Map<String, Integer> sources() {
        return sources;
    }

    /** How many pages were matched in each way, those that the desk had already among them. */
    public Map<PageMatch.Way, Integer> ways() {
        return ways;
    }

    /** What became of the texts of pages that were new or changed. */
    public Map<ImportOutcome, Integer> texts() {
        return texts;
    }

    /** The pages whose disease is not known, with what was tried. */
    public List<ImportedPage> open() {
        return open;
    }

    /** The pages that were left out. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** The files that are not what they should be; everything else was read all the same. */
    public List<String> failures() {
        return failures;
    }

    void count(ImportedPage page) {
        pages++;
        sources.merge(page.source(), 1, Integer::sum);
        if (page.disease().isEmpty()) {
            open.add(page);
        } else {
            for (PageMatch.Way way : PageMatch.Way.values()) {
                if (way.key().equals(page.way())) {
                    ways.merge(way, 1, Integer::sum);
                }
            }
        }
    }

    void countUnchanged() {
        unchanged++;
    }

    void countWithoutText() {
        withoutText++;
    }

    void count(ImportOutcome outcome) {
        texts.merge(outcome, 1, Integer::sum);
    }

    void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    void fail(String message) {
        failures.add(message);
    }
}
