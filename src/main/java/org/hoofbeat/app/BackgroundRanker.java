package org.hoofbeat.app;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Ranking;

/** The usual ranker, made in the background while the server already shows pages. The first to ask waits for it. */
final class BackgroundRanker implements Ranker {
    private final InBackground<Ranker> ranker;

    BackgroundRanker(Knowledge knowledge) {
        this.ranker = new InBackground<>(() -> Rankers.usual(knowledge));
    }

    /** Makes the ranker, unless that has been begun already. */
    void begin() {
        ranker.begin();
    }

    @Override
    public String name() {
        return ranker.get().name();
    }

    @Override
    public Ranking rank(Query query) {
        return ranker.get().rank(query);
    }
}
