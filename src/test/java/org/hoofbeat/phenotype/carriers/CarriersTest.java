package org.hoofbeat.phenotype.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class CarriersTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private final Carriers carriers = Carriers.of(TINY, MostSimilar.of(TINY).implied());

    @Test
    void givesAnyPartOfTheListWithoutMakingTheRest() {
        int nervous = TINY.terms().findRow(707).orElseThrow();
        List<Carrier> all = carriers.of(nervous);
        assertThat(all).hasSizeGreaterThan(3).hasSize(carriers.size(nervous));
        assertThat(carriers.of(nervous, 1, 3)).isEqualTo(all.subList(1, 3));
        assertThat(carriers.of(nervous, all.size() - 1, all.size() + 50))
                .isEqualTo(all.subList(all.size() - 1, all.size()));
        assertThat(carriers.of(nervous, all.size() + 1, all.size() + 2)).isEmpty();
    }
}
