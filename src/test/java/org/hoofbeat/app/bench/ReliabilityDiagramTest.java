package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ReliabilityDiagramTest {
    @Test
    void countsByTenthsAndMeasuresTheDistance() {
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outcomes.add(new Calibration.Outcome(0.75, i < 5));
        }
        for (int i = 0; i < 30; i++) {
            outcomes.add(new Calibration.Outcome(1, true));
        }
        List<ReliabilityDiagram.Tenth> tenths = ReliabilityDiagram.tenths(outcomes);
        assertThat(tenths).hasSize(2);
        assertThat(tenths.getFirst()).isEqualTo(new ReliabilityDiagram.Tenth(10, 0.75, 0.5));
        assertThat(ReliabilityDiagram.expectedError(tenths)).isCloseTo(0.25 * 0.25, within(1e-12));
        // Wilson's interval for 5 of 10 is 0.237 to 0.763.
        assertThat(tenths.getFirst().low()).isCloseTo(0.237, within(0.001));
        assertThat(tenths.getFirst().high()).isCloseTo(0.763, within(0.001));
    }

    @Test
    void theDrawingNamesItsNumbers() {
        String svg = ReliabilityDiagram.svg(List.of(new ReliabilityDiagram.Tenth(10, 0.75, 0.5)), "A title");
        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains("<title>A title</title>")
                .contains("10 cases: said 75 %, right 50 %");
    }
}
