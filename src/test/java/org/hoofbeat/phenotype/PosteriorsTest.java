package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PosteriorsTest {
    @Test
    void diseasesAndNoneOfTheseShareOneProbability() {
        var posteriors = Posteriors.of(new double[] {Math.log(3), Double.NaN, 0}, 1, Math.log(4));
        assertThat(posteriors.ofDiseases()).containsExactly(new double[] {3 / 8.0, 0, 1 / 8.0}, within(1e-12));
        assertThat(posteriors.noneOfThese()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aTemperatureOfTwoTakesTheRootOfEveryRatio() {
        var posteriors = Posteriors.of(new double[] {Math.log(9), 0}, 2, Double.NEGATIVE_INFINITY);
        assertThat(posteriors.ofDiseases()).containsExactly(new double[] {0.75, 0.25}, within(1e-12));
    }

    @Test
    void withoutAnyDiseaseItIsNoneOfThem() {
        assertThat(Posteriors.of(new double[] {Double.NaN}, 1, 3).noneOfThese()).isEqualTo(1);
    }
}
