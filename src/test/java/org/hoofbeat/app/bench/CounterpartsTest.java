package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.SignSets;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

/** The tiny knowledge has two OMIM diseases with an Orphanet entry on the same page: Marfan and Duchenne. */
class CounterpartsTest {
    private final Knowledge knowledge = TinyKnowledge.build();
    private final SignSets sources = SignSets.ofSourceDiseases(knowledge);
    private final Counterparts counterparts = new Counterparts(knowledge, sources);

    @Test
    void asksForEveryPairOfSources() {
        assertThat(counterparts.size()).isEqualTo(2);
    }

    @Test
    void findsThemFirstWhenTheScoreIsHighest() {
        RankFigures figures = counterparts.measure(omim -> {
            double[] scores = new double[sources.size()];
            scores[row(omim == row("OMIM:154700") ? "ORPHA:558" : "ORPHA:98896")] = 1;
            return scores;
        });

        assertThat(figures.top1()).isEqualTo(100);
    }

    @Test
    void equalScoresShareTheMiddleOfTheirPlacesAmongOrphanetEntriesOnly() {
        RankFigures figures = counterparts.measure(_ -> new double[sources.size()]);

        // three Orphanet entries have signs: the middle of three places is 2
        assertThat(figures.median()).isEqualTo(2);
    }

    private int row(String id) {
        return knowledge.findSourceDisease(Curie.parse(id)).orElseThrow();
    }
}
