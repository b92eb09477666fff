package org.hoofbeat.model.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class KnowledgeTest {
    private static final Knowledge TINY = TinyKnowledge.build();

    @ParameterizedTest
    @CsvSource({
        "MONDO:0007947, Canonical MONDO:0007947",
        "OMIM:154700, Elsewhere MONDO:0007947",
        "orphanet:558, Elsewhere MONDO:0007947",
        "OMIM:607208, Canonical OMIM:607208",
        "DECIPHER:1, Canonical DECIPHER:1",
        "MONDO:0003614, Canonical MONDO:0003614",
        "OMIM:999999, Unknown",
        "HP:0001250, Unknown",
    })
    void everyIdentifierLeadsToOnePage(String given, String expected) {
        String found =
                switch (TINY.resolve(Curie.parse(given))) {
                    case Identity.Canonical(int disease) ->
                        "Canonical " + TINY.diseases().id().get(disease);
                    case Identity.Elsewhere(int disease) ->
                        "Elsewhere " + TINY.diseases().id().get(disease);
                    case Identity.Several(List<Integer> diseases) -> "Several " + diseases.size();
                    case Identity.Unknown() -> "Unknown";
                };
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDiseaseThatSeveralMondoDiseasesClaimKeepsItsPageAndOffersTheChoice() {
        Identity own = TINY.resolve(Curie.parse("OMIM:607208"));
        assertThat(own).isInstanceOf(Identity.Canonical.class);
        assertThat(TINY.alternativesTo(((Identity.Canonical) own).disease()))
                .extracting(row -> TINY.diseases().id().get(row))
                .containsExactlyInAnyOrder("MONDO:0100079", "MONDO:0100135");
    }

    @Test
    void findsEverySourceDiseaseByItsIdentifier() {
        SourceDiseaseTable sources = TINY.sourceDiseases();
        IntStream.range(0, sources.size()).forEach(row -> assertThat(TINY.findSourceDisease(sources.idOf(row)))
                .hasValue(row));
        assertThat(TINY.findSourceDisease(Curie.parse("OMIM:1"))).isEmpty();
    }

    @Test
    void findsAGeneByApprovedSymbolInAnyLetterCase() {
        assertThat(TINY.findGene("fbn1")).isPresent().isEqualTo(TINY.findGene("FBN1"));
        assertThat(TINY.findGene("NOSUCHGENE")).isEmpty();
    }

    @Test
    void knowsWhichDiseaseEachAnnotationSpeaksOf() {
        for (int row = 0; row < TINY.sourceDiseases().size(); row++) {
            int source = row;
            assertThat(TINY.annotationsOf(row)).allSatisfy(annotation -> assertThat(TINY.sourceOf(annotation))
                    .isEqualTo(source));
        }
    }

    @Test
    void anAncestorIsReachedThroughEveryParent() {
        TermHierarchy hierarchy = TINY.hierarchy();
        int microcephaly = row("HP:0000252");
        assertThat(hierarchy.isA(microcephaly, row("HP:0000152"))).isTrue();
        assertThat(hierarchy.isA(microcephaly, row("HP:0000707"))).isTrue();
        assertThat(hierarchy.isA(microcephaly, microcephaly)).isTrue();
        assertThat(hierarchy.isA(row("HP:0000707"), microcephaly)).isFalse();
        assertThat(hierarchy.bodySystemsOf(microcephaly)).containsExactly(row("HP:0000152"), row("HP:0000707"));
        assertThat(hierarchy.isPhenotype(row("HP:0000006"))).isFalse();
    }

    @Test
    void refusesTermsThatAreTheirOwnAncestors() {
        TermTable tiny = TINY.terms();
        ListColumn circle = ListColumn.of(List.of(new int[] {1}, new int[] {0}));
        TermTable round = new TermTable(
                new int[] {1, 2},
                TextColumn.of(List.of("a", "b")),
                circle,
                new byte[2],
                circle,
                new int[0],
                new int[0],
                new int[3],
                tiny.synonym(),
                tiny.synonymScope(),
                tiny.synonymRegister());
        assertThatThrownBy(() -> TermHierarchy.of(round))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HP:0000001")
                .hasMessageContaining("circle");
    }

    private static int row(String id) {
        return TINY.terms().findRow(Curie.parse(id)).orElseThrow();
    }
}
