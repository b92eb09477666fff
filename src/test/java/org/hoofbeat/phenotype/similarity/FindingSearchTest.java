package org.hoofbeat.phenotype.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class FindingSearchTest {
    private static final Knowledge KNOWLEDGE = TinyKnowledge.build();
    private static final MostSimilar ENGINE = MostSimilar.of(KNOWLEDGE);
    private static final FindingSearch DISEASES = FindingSearch.amongDiseases(KNOWLEDGE, ENGINE);
    private static final int[] AORTA = {row("HP:0002616")};

    @Test
    void withoutExclusionsScoresAreThoseOfTheEngine() {
        for (FindingSearch.Found found : search(new int[0])) {
            assertThat(found.score()).isCloseTo(found.similarity().average(), within(1e-9));
            assertThat(found.contradictions()).isEmpty();
        }
    }

    @Test
    void whatWasRuledOutCountsAgainstDiseasesThatHaveIt() {
        // Ectopia lentis is a sign of Marfan syndrome; Loeys-Dietz syndrome is without.
        double before = scoreOf("MONDO:0007947", search(new int[0]));
        List<FindingSearch.Found> after = search(new int[] {row("HP:0001083")});
        assertThat(scoreOf("MONDO:0007947", after)).isLessThan(before);
        FindingSearch.Found marfan = found("MONDO:0007947", after);
        assertThat(marfan.contradictions()).hasSize(1);
        Contradiction against = marfan.contradictions().getFirst();
        assertThat(against.share()).isBetween(0.5, 0.6);
        assertThat(against.weight())
                .isCloseTo(against.share() * ENGINE.terms().information().of(row("HP:0001083")) / 2, within(1e-9));
    }

    @Test
    void genesHaveTheSignsOfTheirDiseases() {
        FindingSearch genes = FindingSearch.amongGenes(KNOWLEDGE, ENGINE);
        assertThat(genes.top(AORTA, new int[0], TermMeasure.RESNIK, Direction.SUBJECT_TO_OBJECT, 5))
                .extracting(found -> KNOWLEDGE.genes().symbol().get(found.row()))
                .containsExactlyInAnyOrder("FBN1", "TGFBR1");
    }

    private static List<FindingSearch.Found> search(int[] excluded) {
        return DISEASES.top(AORTA, excluded, TermMeasure.RESNIK, Direction.BIDIRECTIONAL, 50);
    }

    private static double scoreOf(String id, List<FindingSearch.Found> found) {
        return found(id, found).score();
    }

    private static FindingSearch.Found found(String id, List<FindingSearch.Found> found) {
        return found.stream()
                .filter(one -> KNOWLEDGE.diseases().id().get(one.row()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int row(String id) {
        return KNOWLEDGE.terms().findRow(Curie.parse(id)).orElseThrow();
    }
}
