package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ScoredRankingTest {
    private static final double NOT_RANKED = Double.NaN;
    private final Knowledge tiny = TinyKnowledge.build();

    @Test
    void theFirstHaveTheSameRanksAsWhenTheyAreAskedForAlone() {
        ScoredRanking ranking = ranking(3, 7, NOT_RANKED, 7, 1, 3, 3, 0, 9, NOT_RANKED);
        for (int most = 0; most <= 8; most++) {
            List<Ranked> top = ranking.top(most);
            assertThat(top).hasSize(most);
            assertThat(top).allSatisfy(one -> assertThat(one.rank())
                    .isEqualTo(ranking.rankOf(one.sourceDisease()).orElseThrow()));
        }
        assertThat(ranking.top(8).stream().map(Ranked::rank)).containsExactly(1.0, 2.5, 2.5, 5.0, 5.0, 5.0, 7.0, 8.0);
    }

    @Test
    void equalScoresAreInTheOrderOfTheirIdentifiers() {
        ScoredRanking ranking = ranking(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(ranking.top(3).stream().map(Ranked::sourceDisease)).containsExactly(0, 1, 2);
    }

    @Test
    void aRankingOfNothingIsEmpty() {
        double[] none = new double[10];
        Arrays.fill(none, NOT_RANKED);
        assertThat(ranking(none).top(10)).isEmpty();
    }

    private ScoredRanking ranking(double... scores) {
        return new ScoredRanking(
                tiny,
                new CleanedFindings(FindingSet.empty(), List.of()),
                scores,
                new double[scores.length],
                0,
                new ScoredRanking.Reasons() {
                    @Override
                    public Explanation explain(Ranked disease) {
                        throw new AssertionError("nobody asks here");
                    }

                    @Override
                    public List<NextQuestion> askAbout(Ranking ranking, int most) {
                        throw new AssertionError("nobody asks here");
                    }
                });
    }
}
