package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class RelationsTest {
    private final Knowledge tiny = TinyKnowledge.build();
    private final Relations relations = Relations.of(tiny);

    @Test
    void orphanetEntitiesOfTheSamePageAreTheSameDisease() {
        assertThat(ids(relations.same().get(row("OMIM:154700")))).containsExactly("ORPHA:558");
        assertThat(ids(relations.same().get(row("OMIM:609192")))).isEmpty();
    }

    @Test
    void nobodyIsTheSameAsAnOrphanetEntity() {
        assertThat(relations.same().count(row("ORPHA:558"))).isZero();
    }

    @Test
    void anEntityThatIsTheSameIsNotAlsoWiderOrNarrower() {
        for (int row = 0; row < tiny.sourceDiseases().size(); row++) {
            List<String> same = ids(relations.same().get(row));
            assertThat(ids(relations.other().get(row))).noneMatch(same::contains);
        }
    }

    @Test
    void diseasesOfOneGroupAreRelativesWhereThePackHasGroups() {
        assertThat(ids(relations.relatives().get(row("OMIM:154700")))).isEmpty();
        Knowledge grouped = TinyKnowledge.buildWithGroups();
        Relations withGroups = Relations.of(grouped);
        int marfan = FewDiseases.disease(grouped, "OMIM:154700");
        int loeysDietz = FewDiseases.disease(grouped, "OMIM:609192");
        assertThat(withGroups.relatives().get(marfan)).containsExactly(loeysDietz);
        assertThat(withGroups.closeness()[withGroups.relatives().starts()[marfan]])
                .isEqualTo(0.5f);
    }

    private int row(String id) {
        return FewDiseases.disease(tiny, id);
    }

    private List<String> ids(int[] rows) {
        return Arrays.stream(rows).mapToObj(tiny.sourceDiseases().id()::get).toList();
    }
}
