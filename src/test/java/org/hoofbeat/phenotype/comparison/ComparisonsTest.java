package org.hoofbeat.phenotype.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.InputIssue;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.SignName;
import org.hoofbeat.phenotype.similarity.TermMeasure;
import org.hoofbeat.testing.KnowledgeByHand;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private final Knowledge knowledge = ThreeSyndromes.build();
    private final MostSimilar mostSimilar = MostSimilar.of(knowledge);
    private final Comparisons comparisons = Comparisons.of(knowledge, mostSimilar);

    @Test
    void aSignThatIsThereShowsItsPooledFrequencyItsReferencesAndWhoDisagrees() {
        assertThat(cell("MONDO:1", 12, "MONDO:1", "MONDO:2")).isInstanceOfSatisfying(Cell.Present.class, present -> {
            assertThat(present.frequency()).isEqualTo(new Frequency.Counted(9, 20));
            assertThat(present.share()).isCloseTo((9 + 1) / (20 + 2.0), within(1e-6));
            assertThat(present.references()).containsExactly("PMID:10", "PMID:11");
            assertThat(present.deniedElsewhere()).isTrue();
            assertThat(present.through()).isEmpty();
        });
    }

    @Test
    void aSpecialCaseMakesTheSignPresent() {
        assertThat(cell("MONDO:2", 12, "MONDO:1", "MONDO:2")).isInstanceOfSatisfying(Cell.Present.class, present -> {
            assertThat(labels(present.through())).containsExactly("Slightly wide aorta");
            assertThat(present.frequency()).isEqualTo(new Frequency.Counted(1, 4));
        });
    }

    @Test
    void whatIsSaidOfTheSignItselfGoesBeforeWhatASpecialCaseLetsExpect() {
        Knowledge contradicting = new KnowledgeByHand()
                .term(1, "All")
                .term(118, "Phenotypic abnormality", 1)
                .term(10, "Lung", 118)
                .term(11, "Collapsed lung", 10)
                .term(12, "Lung that collapses by itself", 11)
                .disease("MONDO:1", "First")
                .disease("MONDO:2", "Second")
                .source("OMIM:1", "MONDO:1")
                .sign("OMIM:1", 11, "6/53")
                .sign("OMIM:1", 12, "9/10")
                .source("OMIM:2", "MONDO:2")
                .sign("OMIM:2", 10, "1/2")
                .build();
        Comparison comparison =
                Comparisons.of(contradicting, MostSimilar.of(contradicting)).compare(request("MONDO:1", "MONDO:2"));

        assertThat(find(comparison, 11).cells().getFirst().share()).isCloseTo((6 + 1) / (53 + 2.0), within(1e-6));
        assertThat(find(comparison, 10).cells().getFirst().share()).isCloseTo((9 + 1) / (10 + 2.0), within(1e-6));
    }

    @Test
    void aDeniedSignRulesItsSpecialCasesOut() {
        assertThat(cell("MONDO:2", 21, "MONDO:1", "MONDO:2"))
                .isInstanceOfSatisfying(
                        Cell.RuledOut.class, out -> assertThat(labels(out.by())).containsExactly("Eye"));
    }

    @Test
    void nobodyOfNineIsRuledOutAndNotRare() {
        assertThat(cell("MONDO:3", 12, "MONDO:1", "MONDO:3"))
                .isEqualTo(new Cell.RuledOut(new Frequency.Counted(0, 9), List.of(), List.of("PMID:31")));
    }

    @Test
    void withoutAStatementTheNearestSignIsNamedWithTheCommonAncestor() {
        // A vessel is known of four source diseases of eighteen, a torn aorta of one; First has a vessel in nine of
        // twenty.
        assertThat(cell("MONDO:1", 13, "MONDO:1", "MONDO:2")).isInstanceOfSatisfying(Cell.Nearest.class, nearest -> {
            assertThat(nearest.sign().label()).isEqualTo("Wide aorta");
            assertThat(nearest.ancestor().label()).isEqualTo("Vessel");
            assertThat(nearest.information()).isCloseTo(Math.log(18.0 / 4), within(1e-12));
            assertThat(nearest.share()).isCloseTo((9 + 1) / (20 + 2.0) / 4, within(1e-6));
            assertThat(nearest.frequency()).isEqualTo(new Frequency.Counted(9, 20));
        });
    }

    @Test
    void aBodySystemInCommonIsNoRelativeAndYetLetsExpectMore() {
        // Everybody with First has something of the eye; three source diseases of five do, one of five has a cloudy
        // lens.
        assertThat(cell("MONDO:1", 22, "MONDO:1", "MONDO:3"))
                .isInstanceOfSatisfying(Cell.Unknown.class, unknown -> assertThat(unknown.share())
                        .isCloseTo((5 + 1) / (5 + 2.0) / 3, within(1e-6)));
    }

    @Test
    void anAncestorThatManyDiseasesHaveMakesNoRelative() {
        // Seven of eighteen have something of the heart's muscle, one has a thin one.
        assertThat(cell("MONDO:60", 18, "MONDO:60", "MONDO:66"))
                .isInstanceOfSatisfying(Cell.Unknown.class, unknown -> assertThat(unknown.share())
                        .isCloseTo(0.5 / 7, within(1e-6)));
    }

    @Test
    void ofASignThatNothingIsKnownOfTheAverageDiseaseIsExpected() {
        // One source disease of eighteen has a torn aorta.
        assertThat(cell("MONDO:3", 13, "MONDO:2", "MONDO:3"))
                .isInstanceOfSatisfying(Cell.Unknown.class, unknown -> assertThat(unknown.share())
                        .isCloseTo(1.0 / 18, within(1e-12)));
    }

    @Test
    void rowsStandInTheBodySystemThatHoldsMostOfThem() {
        Comparison comparison = compare("MONDO:1", "MONDO:2", "MONDO:4");

        assertThat(comparison.sections())
                .filteredOn(section -> section.bodySystem().label().equals("Heart"))
                .singleElement()
                .satisfies(section -> assertThat(section.rows())
                        .extracting(row -> row.sign().label())
                        .containsExactlyInAnyOrder("Wide aorta", "Torn aorta", "Slightly wide aorta", "Eye vessel"));
    }

    @Test
    void whatTellsDiseasesApartIsMutualInformationInBits() {
        // Lens out of place: five of five in First, to be read as six of seven; ruled out in Second, believed to 98 %.
        double expected = entropy((6 / 7.0 + 0.02) / 2) - (entropy(6 / 7.0) + entropy(0.02)) / 2;
        Row lens = find(compare("MONDO:1", "MONDO:2"), 21);

        assertThat(lens.tellsApart()).isCloseTo(expected, within(1e-6));
        assertThat(lens.favours()).containsExactly(0);
    }

    @Test
    void theMostTellingSignsAreThoseStatedAndNotWhatTheyImply() {
        assertThat(compare("MONDO:1", "MONDO:2").mostTelling(2))
                .extracting(row -> row.sign().label())
                .containsExactly("Lens out of place", "Torn aorta");
    }

    @Test
    void aSingleDiseaseIsToldApartFromNothing() {
        assertThat(compare("MONDO:1").rows())
                .allSatisfy(row -> assertThat(row.tellsApart()).isZero());
    }

    @Test
    void rowsAreSortedAsAsked() {
        Comparison byName =
                comparisons.compare(request("MONDO:1", "MONDO:2", "MONDO:4").withOrder(RowOrder.NAME));
        Comparison byFrequency =
                comparisons.compare(request("MONDO:1", "MONDO:2", "MONDO:4").withOrder(RowOrder.FREQUENCY));

        assertThat(signs(byName))
                .containsExactly(
                        "Eye", "Lens out of place", "Eye vessel", "Slightly wide aorta", "Torn aorta", "Wide aorta");
        assertThat(signs(byFrequency))
                .containsExactly(
                        "Eye", "Lens out of place", "Eye vessel", "Torn aorta", "Wide aorta", "Slightly wide aorta");
    }

    @Test
    void aPatientStandsBesideTheDiseasesAndDoesNotCountAsOne() {
        FindingSet findings = FindingSet.of(List.of(Curie.ofHpo(12)), List.of(Curie.ofHpo(20)));
        Comparison comparison =
                comparisons.compare(request("MONDO:1", "MONDO:2").withFindings(findings));

        assertThat(comparison.columns().getLast()).isEqualTo(new Column.OfPatient(1, 1));
        assertThat(find(comparison, 12).cells().getLast()).isInstanceOf(Cell.Present.class);
        assertThat(find(comparison, 21).cells().getLast()).isInstanceOf(Cell.RuledOut.class);
        assertThat(find(comparison, 13).cells().getLast()).isInstanceOf(Cell.Nearest.class);
        assertThat(find(comparison, 12).tellsApart())
                .isEqualTo(find(compare("MONDO:1", "MONDO:2"), 12).tellsApart());
    }

    @Test
    void aRetiredFindingIsItsReplacementAndThatIsSaid() {
        Comparison retired = comparisons.compare(
                request("MONDO:1").withFindings(FindingSet.of(List.of(Curie.ofHpo(90)), List.of())));
        Comparison current = comparisons.compare(
                request("MONDO:1").withFindings(FindingSet.of(List.of(Curie.ofHpo(12)), List.of())));

        assertThat(retired.rows()).isEqualTo(current.rows());
        assertThat(retired.likeness()).isEqualTo(current.likeness());
        assertThat(retired.issues()).extracting(InputIssue::kind).containsExactly(InputIssue.Kind.REPLACED);
    }

    @Test
    void columnsAreAsAlikeAsInEveryOtherView() {
        Comparison comparison =
                comparisons.compare(request("MONDO:1", "MONDO:2").withMeasure(TermMeasure.PHENODIGM));

        double between = mostSimilar.between(0, 1, TermMeasure.PHENODIGM);
        assertThat(comparison.likeness().get(0).get(1)).isEqualTo(between);
        assertThat(comparison.likeness().get(1).get(0)).isEqualTo(between);
        assertThat(mostSimilar.to(0, TermMeasure.PHENODIGM, 9, 0))
                .filteredOn(like -> like.disease() == 1)
                .singleElement()
                .satisfies(like -> assertThat(like.score()).isCloseTo(between, within(1e-9)));
    }

    @Test
    void aGroupThatNothingIsKnownOfIsOpenedDownToWhatIsKnown() {
        Comparison comparison = compare("MONDO:9");

        assertThat(comparison.columns())
                .extracting(Column::label)
                .containsExactlyInAnyOrder("First", "Second", "Third");
        assertThat(comparison.columns()).allSatisfy(column -> assertThat(((Column.OfDisease) column).within())
                .containsExactly(Curie.parse("MONDO:9")));
        assertThat(comparison.groupsAreLoaded()).isTrue();
    }

    @Test
    void aDiseaseIsOpenedOnlyWhenAsked() {
        assertThat(compare("MONDO:1").columns()).hasSize(1);
        assertThat(comparisons
                        .compare(request("MONDO:1").withExpanded(Set.of(Curie.parse("MONDO:1"))))
                        .columns())
                .extracting(Column::label)
                .containsExactly("First");
    }

    @Test
    void whatCannotBeComparedIsListed() {
        Comparison comparison = compare("OMIM:1", "ORPHA:1", "OMIM:777", "MONDO:4");

        assertThat(comparison.columns()).extracting(Column::label).containsExactly("First", "Stranger");
        assertThat(comparison.leftOut())
                .containsExactly(
                        new LeftOut.Repeated(Curie.parse("ORPHA:1"), Curie.parse("MONDO:1")),
                        new LeftOut.Unknown(Curie.parse("OMIM:777")));
    }

    @Test
    void nothingToCompareIsAnEmptyGrid() {
        Comparison comparison = comparisons.compare(ComparisonRequest.of(List.of()));

        assertThat(comparison.columns()).isEmpty();
        assertThat(comparison.rows()).isEmpty();
    }

    private static double entropy(double share) {
        return -(share * Math.log(share) + (1 - share) * Math.log(1 - share)) / Math.log(2);
    }

    private static ComparisonRequest request(String... diseases) {
        return ComparisonRequest.of(Arrays.stream(diseases).map(Curie::parse).toList());
    }

    private Comparison compare(String... diseases) {
        return comparisons.compare(request(diseases));
    }

    private Cell cell(String column, int term, String... diseases) {
        return find(compare(diseases), term).cells().get(List.of(diseases).indexOf(column));
    }

    private static Row find(Comparison comparison, int term) {
        return comparison.rows().stream()
                .filter(row -> row.sign().id().equals(Curie.ofHpo(term)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(List<SignName> names) {
        return names.stream().map(SignName::label).toList();
    }

    private static List<String> signs(Comparison comparison) {
        return comparison.rows().stream().map(row -> row.sign().label()).toList();
    }
}
