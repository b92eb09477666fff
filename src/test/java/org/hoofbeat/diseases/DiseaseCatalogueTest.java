package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class DiseaseCatalogueTest {
    private static final DiseaseCatalogue CATALOGUE =
            Diseases.of(TinyKnowledge.build()).catalogue();

    @Test
    void listsEveryDiseaseByNameWithoutRegardToCaseOrRetirement() {
        assertThat(CATALOGUE.all().list(0, 100))
                .hasSize(CATALOGUE.size())
                .extracting(link -> link.name().replace("obsolete ", ""))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void findsDiseasesByName() {
        assertThat(CATALOGUE.listNamed("dravet Syndrome"))
                .extracting(link -> link.id().toString())
                .containsExactlyInAnyOrder("MONDO:0100135", "OMIM:607208");
        assertThat(CATALOGUE.listNamed("Dravet")).isEmpty();
    }

    @Test
    void hasAListForEveryLetter() {
        assertThat(CATALOGUE.listLetters()).hasSize(27);
        assertThat(CATALOGUE.listLetters().stream()
                        .mapToInt(DiseaseCatalogue.Heading::diseases)
                        .sum())
                .isEqualTo(CATALOGUE.size());
        assertThat(CATALOGUE.findLetter("m").orElseThrow().list(0, 9))
                .extracting(DiseaseLink::name, DiseaseLink::signs)
                .contains(tuple("Marfan syndrome", 6));
        assertThat(CATALOGUE.findLetter("ä")).isEmpty();
    }

    @Test
    void listsADiseaseUnderEverySystemOfItsSigns() {
        assertThat(CATALOGUE.findSystem("0000478").orElseThrow().list(0, 9))
                .extracting(DiseaseLink::name)
                .containsExactly("Intellectual developmental disorder, X-linked 102", "Marfan syndrome");
        assertThat(CATALOGUE.findSystem("0001626").orElseThrow().list(0, 9))
                .extracting(DiseaseLink::name)
                .containsExactly("Loeys-Dietz syndrome 1", "Marfan syndrome");
        assertThat(CATALOGUE.listSystems())
                .extracting(DiseaseCatalogue.Heading::title)
                .isSorted();
    }

    @Test
    void leavesOutDiseasesWithoutSignsWhenAsked() {
        assertThat(CATALOGUE.all().withSigns().size())
                .isEqualTo(CATALOGUE.countWithSigns())
                .isLessThan(CATALOGUE.size());
    }
}
