package org.hoofbeat.diseases.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationsTest {
    private static final Associations ALL = Associations.of(Graph.of(TinyKnowledge.build()));
    private static final Associations WITH_GROUPS = Associations.of(Graph.of(TinyKnowledge.buildWithGroups()));

    @Test
    void aDiseaseCarriesTheRowsOfAllItsSourcesAndOnlyThoseOnSigns() {
        List<Association> rows = at(ALL, "MONDO:0007947", AssociationKind.DISEASE_PHENOTYPE, true);
        assertThat(rows).hasSize(9);
        assertThat(rows)
                .extracting(one -> ALL.fields().originalSubject(one).orElseThrow())
                .containsOnly("OMIM:154700", "ORPHA:558");
        assertThat(rows)
                .filteredOn(one -> ALL.fields().negated(one).orElseThrow())
                .hasSize(1);
    }

    @Test
    void diseasesThatShareASourceBothCarryIt() {
        assertThat(at(ALL, "MONDO:0100079", AssociationKind.DISEASE_PHENOTYPE, true))
                .isNotEmpty();
        assertThat(at(ALL, "MONDO:0100135", AssociationKind.DISEASE_PHENOTYPE, true))
                .extracting(one -> ALL.fields().originalSubject(one).orElseThrow())
                .contains("OMIM:607208");
    }

    @Test
    void aGroupHasWhatItsMembersHaveUnlessMeantByItself() {
        assertThat(at(WITH_GROUPS, "MONDO:0023603", AssociationKind.DISEASE_PHENOTYPE, false))
                .hasSize(12);
        assertThat(at(WITH_GROUPS, "MONDO:0023603", AssociationKind.DISEASE_PHENOTYPE, true))
                .isEmpty();
    }

    @Test
    void aTermHasWhatItsSpecialCasesHave() {
        int all =
                at(ALL, "HP:0000118", AssociationKind.DISEASE_PHENOTYPE, false).size();
        assertThat(all).isGreaterThan(25);
        assertThat(at(ALL, "HP:0000118", AssociationKind.DISEASE_PHENOTYPE, true))
                .isEmpty();
    }

    @Test
    void aGeneHasTheSignsOfItsDiseasesWithoutThoseRuledOut() {
        assertThat(at(ALL, "HGNC:3603", AssociationKind.GENE_PHENOTYPE, true)).hasSize(8);
    }

    @Test
    void linksToOmimAreCausalAndThoseToOrphanetAreNot() {
        assertThat(at(ALL, "HGNC:3603", AssociationKind.CAUSAL_GENE, true)).hasSize(1);
        assertThat(at(ALL, "HGNC:3603", AssociationKind.CORRELATED_GENE, true)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "negated:true, 1",
        "-negated:true, 8",
        "NOT negated:true, 8",
        "original_subject:\"OMIM:154700\", 6",
        "original_subject:OMIM:154700, 6",
        "original_subject:(\"OMIM:154700\" OR \"ORPHA:558\"), 9",
        "original_subject:OMIM*, 6",
        "has_count:[40 TO *], 2",
        "has_count:[45 TO 80], 2",
        "has_count:{45 TO 80], 1",
        "has_count:*, 3",
        "publications:\"PMID:28050285\" AND has_total:[100 TO *], 1",
        "(negated:true OR has_count:45) AND object:*, 2",
        "*:*, 9",
        "aortic, 2"
    })
    void filtersAreRead(String filter, int hits) {
        assertThat(find(List.of(filter), List.of()).total()).isEqualTo(hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "subject:", "subject:\"", "(", ")", "a:[1", "a:[1]", "((((", "subject:(a OR", "-", "+"})
    void unreadableFiltersAreRefused(String filter) {
        assertThatThrownBy(() -> find(List.of(filter), List.of()))
                .isInstanceOfAny(UnreadableFilterException.class, UnknownFieldException.class);
    }

    @Test
    void deepBracketsAreRefused() {
        assertThatThrownBy(() -> find(List.of("(".repeat(5_000)), List.of()))
                .isInstanceOf(UnreadableFilterException.class);
        assertThatThrownBy(() -> find(List.of("-".repeat(5_000)), List.of()))
                .isInstanceOf(UnreadableFilterException.class);
    }

    @Test
    void orderIsByTheFieldAndDescendsWhereAsked() {
        List<String> up = labels(List.of(new AssociationQuery.Order("object_label", false)));
        List<String> down = labels(List.of(new AssociationQuery.Order("object_label", true)));
        assertThat(up).isSorted();
        assertThat(down).isEqualTo(up.reversed());
    }

    private static List<String> labels(List<AssociationQuery.Order> sort) {
        return find(List.of(), sort).items().stream()
                .map(one -> ALL.graph().label(one.object()))
                .toList();
    }

    private static AssociationPage find(List<String> filters, List<AssociationQuery.Order> sort) {
        return ALL.find(new AssociationQuery(
                EnumSet.of(AssociationKind.DISEASE_PHENOTYPE),
                Optional.of(ALL.graph().set(List.of(node(ALL, "MONDO:0007947")), true)),
                Optional.empty(),
                Optional.empty(),
                "",
                filters,
                sort,
                0,
                100,
                List.of(),
                List.of()));
    }

    private static List<Association> at(Associations all, String id, AssociationKind kind, boolean direct) {
        NodeSet nodes = all.graph().set(List.of(node(all, id)), direct);
        return all.find(AssociationQuery.at(nodes, Set.of(kind))).items();
    }

    private static Node node(Associations all, String id) {
        return all.graph().find(id).orElseThrow();
    }
}
