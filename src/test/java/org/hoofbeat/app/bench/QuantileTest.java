package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class QuantileTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 2.5", "0.25, 1.75", "1, 4"})
    void liesBetweenNeighboursByDistance(double share, double expected) {
        assertThat(Quantile.of(new double[] {4, 1, 3, 2}, share)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "0.99"})
    void isNotANumberOfNothing(double share) {
        assertThat(Quantile.of(new double[0], share)).isNaN();
    }
}
