package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PublicationClustersTest {

    @Test
    void putsCasesTogetherThatShareAPublicationDirectlyOrThroughAThird() {
        List<CaseRank> cases = List.of(
                caseIn("PMID:1"), caseIn("PMID:2"), caseIn("PMID:3"), caseIn("PMID:1", "PMID:2"), caseIn(), caseIn());
        assertThat(PublicationClusters.of(cases))
                .containsExactlyInAnyOrder(new int[] {0, 1, 3}, new int[] {2}, new int[] {4}, new int[] {5});
    }

    private static CaseRank caseIn(String... publications) {
        return new CaseRank("case", new Curie("OMIM", "1"), Set.of(publications), 1, 0, 0);
    }
}
