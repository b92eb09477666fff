package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class RetiredNamesTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private final RetiredNames names = new RetiredNames(TINY);

    @Test
    void leadsFromTheNameToTheRetiredEntryThatStillHasStatements() {
        assertThat(names.listNamed("dravet syndrome")).containsExactly(DiseaseFactsTest.row(TINY, "MONDO:0011794"));
        assertThat(names.listNamed("Marfan syndrome")).isEmpty();
    }

    @Test
    void knowsTheNameWithoutTheMark() {
        assertThat(RetiredNames.bare("obsolete Dravet syndrome")).isEqualTo("Dravet syndrome");
        assertThat(RetiredNames.bare("Marfan syndrome")).isEqualTo("Marfan syndrome");
    }
}
