package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class BootstrapTest {

    @Test
    void agreesWithTheBinomialWhereEveryCaseIsItsOwnCluster() {
        double[] ranks = halfFirst(400);
        List<int[]> alone = IntStream.range(0, 400).mapToObj(i -> new int[] {i}).toList();
        Interval interval = Bootstrap.over(alone, ranks).interval(RankFigures::top1);
        double expected = 1.96 * 100 * Math.sqrt(0.25 / 400);
        assertThat(50 - interval.low()).isCloseTo(expected, within(0.6));
        assertThat(interval.high() - 50).isCloseTo(expected, within(0.6));
    }

    @Test
    void isWiderWhereManyCasesComeFromFewPublications() {
        double[] ranks = halfFirst(400);
        List<int[]> twenty = IntStream.range(0, 20)
                .mapToObj(c -> IntStream.range(c * 20, c * 20 + 20).toArray())
                .toList();
        Interval interval = Bootstrap.over(twenty, ranks).interval(RankFigures::top1);
        assertThat(interval.high() - interval.low()).isGreaterThan(30);
    }

    @Test
    void givesTheSameIntervalEveryTime() {
        double[] ranks = halfFirst(50);
        List<int[]> alone = IntStream.range(0, 50).mapToObj(i -> new int[] {i}).toList();
        assertThat(Bootstrap.over(alone, ranks).interval(RankFigures::reciprocal))
                .isEqualTo(Bootstrap.over(alone, ranks).interval(RankFigures::reciprocal));
    }

    private static double[] halfFirst(int cases) {
        double[] ranks = new double[cases];
        Arrays.fill(ranks, 100);
        Arrays.fill(ranks, 0, cases / 2, 1);
        return ranks;
    }
}
