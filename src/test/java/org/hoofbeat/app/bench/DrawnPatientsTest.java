package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class DrawnPatientsTest {
    private final Knowledge knowledge = TinyKnowledge.build();

    @Test
    void haveThreeToThirteenDifferentFindings() {
        assertThat(DrawnPatients.draw(knowledge, 100, 1))
                .hasSize(100)
                .allSatisfy(patient ->
                        assertThat(patient.observed()).hasSizeBetween(3, 13).doesNotHaveDuplicates());
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(DrawnPatients.draw(knowledge, 20, 1)).isEqualTo(DrawnPatients.draw(knowledge, 20, 1));
        assertThat(DrawnPatients.draw(knowledge, 20, 1)).isNotEqualTo(DrawnPatients.draw(knowledge, 20, 2));
    }
}
