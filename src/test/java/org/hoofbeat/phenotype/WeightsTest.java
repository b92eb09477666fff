package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hoofbeat.phenotype.evidence.Feature;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class WeightsTest {
    @Test
    void whatIsPrintedIsReadBack() {
        String text = Weights.shipped().print();
        assertThat(Weights.parse(text).print()).isEqualTo(text);
    }

    @Test
    void theShippedWeightsHaveSensibleSigns() {
        Weights weights = Weights.shipped();
        for (Reading reading : new Reading[] {weights.described(), weights.fresh()}) {
            assertThat(java.util.Arrays.stream(reading.meetings()).min().orElseThrow())
                    .isNotNegative();
            for (Feature feature :
                    new Feature[] {Feature.NOT_REPORTED, Feature.NOT_REPORTED_SAME, Feature.COVERAGE, Feature.REPORT}) {
                assertThat(reading.features()[feature.ordinal()])
                        .as("%s", feature)
                        .isNotNegative();
            }
            assertThat(reading.features()[Feature.LENGTH.ordinal()]).isNotPositive();
            assertThat(reading.features()[Feature.LENGTH_SAME.ordinal()]).isNotPositive();
        }
        assertThat(weights.temperature()).isPositive();
    }

    @Test
    void aMissingNumberIsNamed() {
        String text = Weights.shipped().print().replaceFirst("(?m)^temperature\t.*\n", "");
        assertThatThrownBy(() -> Weights.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("temperature");
    }

    @Test
    void aLineThatIsNoNameAndNumberIsShown() {
        assertThatThrownBy(() -> Weights.parse("temperature 1.5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("temperature 1.5");
    }
}
