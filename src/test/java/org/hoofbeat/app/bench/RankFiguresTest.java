package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class RankFiguresTest {

    @Test
    void countsADiagnosisThatWasNotRankedAsMissed() {
        RankFigures figures = RankFigures.of(new double[] {1, 2, Double.POSITIVE_INFINITY, 10});
        assertThat(figures.top1()).isEqualTo(25);
        assertThat(figures.top3()).isEqualTo(50);
        assertThat(figures.top10()).isEqualTo(75);
        assertThat(figures.reciprocal()).isCloseTo((1 + 0.5 + 0 + 0.1) / 4, within(1e-12));
        assertThat(figures.median()).isEqualTo(6);
    }

    @Test
    void doesNotCallASharedFirstPlaceFirst() {
        assertThat(RankFigures.of(new double[] {1.5}).top1()).isZero();
        assertThat(RankFigures.of(new double[] {1.5}).top3()).isEqualTo(100);
    }

    @Test
    void hasAnInfiniteMedianWhereMostWereNotRanked() {
        double never = Double.POSITIVE_INFINITY;
        assertThat(RankFigures.of(new double[] {1, never, never}).median()).isInfinite();
    }
}
