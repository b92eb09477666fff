package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class SyntheticKnowledgeTest {
    private static final int TIMES = 3;

    private final Knowledge real = TinyKnowledge.buildWithGroups();
    private final Knowledge tripled = SyntheticKnowledge.of(real, TIMES);

    @Test
    void hasSoManyTimesAsManyDiseasesPagesAndAnnotations() {
        assertThat(tripled.sourceDiseases().size())
                .isEqualTo(TIMES * real.sourceDiseases().size());
        assertThat(tripled.diseases().size()).isEqualTo(TIMES * real.diseases().size());
        assertThat(tripled.annotations().size())
                .isEqualTo(TIMES * real.annotations().size());
    }

    @Test
    void keepsEveryRealDiseaseAsItIsWithItsPageAndItsGenes() {
        for (int row = 0; row < real.sourceDiseases().size(); row++) {
            int now = tripled.findSourceDisease(real.sourceDiseases().idOf(row)).orElseThrow();
            assertThat(tripled.annotationsOf(now).mapToObj(tripled::annotation))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("modifiers", "curations")
                    .containsExactlyElementsOf(
                            real.annotationsOf(row).mapToObj(real::annotation).toList());
            assertThat(tripled.diseases().id().get(tripled.sourceDiseases().disease()[now]))
                    .isEqualTo(real.diseases().id().get(real.sourceDiseases().disease()[row]));
            assertThat(tripled.genesOf(now).toArray())
                    .isEqualTo(real.genesOf(row).toArray());
        }
    }

    @Test
    void identifiersStayAscendingSoThatTheyCanBeFound() {
        assertThat(IntStream.range(0, tripled.sourceDiseases().size())
                        .mapToObj(tripled.sourceDiseases().id()::get))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, tripled.diseases().size())
                        .mapToObj(tripled.diseases().id()::get))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aGroupOfCopiesHoldsCopies() {
        assertThat(tripled.diseases().parents().values())
                .hasSize(TIMES * real.diseases().parents().values().length);
        for (int row = 0; row < tripled.diseases().size(); row++) {
            String suffix = suffix(tripled.diseases().id().get(row));
            assertThat(tripled.diseases().parents().stream(row)
                            .mapToObj(parent -> suffix(tripled.diseases().id().get(parent))))
                    .allMatch(suffix::equals);
        }
    }

    private static String suffix(String id) {
        return id.contains(".") ? id.substring(id.indexOf('.')) : "";
    }
}
