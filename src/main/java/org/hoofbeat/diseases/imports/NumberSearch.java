package org.hoofbeat.diseases.imports;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;

/** An index in which a number that only an imported page has finds the disease of that page. */
public final class NumberSearch implements SearchIndex {
    private final SearchIndex index;
    private final ImportedNumbers numbers;

    public NumberSearch(SearchIndex index, ImportedNumbers numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return index.search(
                new SearchRequest(meant(request.query()), request.kinds(), request.start(), request.rows()));
    }

    @Override
    public Suggestions suggest(SuggestRequest request) {
        return index.suggest(new SuggestRequest(meant(request.text()), request.groups(), request.limit()));
    }

    private String meant(String typed) {
        return numbers.findTyped(typed).map(Curie::toString).orElse(typed);
    }

    @Override
    public SearchState state() {
        return index.state();
    }

    @Override
    public void awaitReady(Duration timeout) throws InterruptedException {
        index.awaitReady(timeout);
    }

    @Override
    public CompletableFuture<Void> switchTo(Knowledge next) {
        return index.switchTo(next);
    }

    @Override
    public void close() {
        index.close();
    }
}
