package org.hoofbeat.app;

import java.util.concurrent.CompletableFuture;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Ranking;

/** The usual ranker, made in the background while the server already shows pages. The first to ask waits for it. */
final class BackgroundRanker implements Ranker {
    private final CompletableFuture<Ranker> ranker;

    private BackgroundRanker(CompletableFuture<Ranker> ranker) {
        this.ranker = ranker;
    }

    static BackgroundRanker begin(Knowledge knowledge) {
        return new BackgroundRanker(CompletableFuture.supplyAsync(() -> Rankers.usual(knowledge)));
    }

    @Override
    public String name() {
        return ranker.join().name();
    }

    @Override
    public Ranking rank(Query query) {
        return ranker.join().rank(query);
    }
}
