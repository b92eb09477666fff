package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.phenotype.InputIssue.Kind;
import org.hoofbeat.phenotype.InputIssue.Level;
import org.hoofbeat.testing.KnowledgeByHand;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class InputCleaningTest {
    private static final InputCleaning CLEANING = InputCleaning.of(TinyKnowledge.build());

    /** Observed, excluded, what is used of each, and what is said; several are separated by blanks. */
    @ParameterizedTest
    @CsvSource({
        "HP:0001166, '', HP:0001166, '', ''",
        "'', HP:0001166, '', HP:0001166, ''",
        "HP:0000284, '', HP:0000478, '', REPLACED HP:0000284>HP:0000478",
        "HP:0001275, '', HP:0001250, '', MERGED HP:0001275>HP:0001250",
        "HP:0000489, '', '', '', RETIRED HP:0000489>HP:0000545",
        "HP:9999999, '', '', '', UNKNOWN HP:9999999",
        "HP:0000006, '', '', '', NOT_A_PHENOTYPE HP:0000006",
        "HP:0000118, '', '', '', NOT_A_PHENOTYPE HP:0000118",
        "MONDO:0007947, '', '', '', UNKNOWN MONDO:0007947",
        "HP:0001166 HP:0001166, '', HP:0001166, '', DUPLICATE HP:0001166",
        "HP:0001250 HP:0007359, '', HP:0007359, '', IMPLIED_BY_OTHER HP:0001250>HP:0007359",
        "'', HP:0001250 HP:0007359, '', HP:0001250, EXCLUDED_BY_OTHER HP:0007359>HP:0001250",
        "HP:0001166, HP:0001166, HP:0001166, '', CONTRADICTION HP:0001166",
        "HP:0007359, HP:0001250, HP:0007359, '', CONTRADICTED_BY_SPECIAL_CASE HP:0001250>HP:0007359",
        "HP:0001250, HP:0007359, HP:0001250, HP:0007359, ''",
    })
    void usesWhatIsFitAndSaysWhatItDid(
            String observed, String excluded, String usedObserved, String usedExcluded, String said) {
        CleanedFindings cleaned = CLEANING.clean(FindingSet.of(curies(observed), curies(excluded)));
        assertThat(cleaned.used().observed()).isEqualTo(curies(usedObserved));
        assertThat(cleaned.used().excluded()).isEqualTo(curies(usedExcluded));
        assertThat(cleaned.issues().stream().map(InputCleaningTest::words).toList())
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @Test
    void theOrderOfTheFindingsNeverChangesWhatIsUsed() {
        List<Finding> findings = new ArrayList<>();
        for (String term : "HP:0001250 HP:0007359 HP:0001275 HP:0000284 HP:0000545 HP:0001166 HP:0000489".split(" ")) {
            findings.add(Finding.observed(Curie.parse(term)));
        }
        findings.add(Finding.excluded(Curie.parse("HP:0001166")));
        findings.add(Finding.excluded(Curie.parse("HP:0000707")));
        findings.add(Finding.excluded(Curie.parse("HP:0002616")));
        var expected =
                new HashSet<>(CLEANING.clean(new FindingSet(findings)).used().findings());
        var random = new Random(42);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(findings, random);
            assertThat(new HashSet<>(
                            CLEANING.clean(new FindingSet(findings)).used().findings()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void anObsoleteTermIsUsedLikeItsReplacement() {
        assertThat(CLEANING.clean(FindingSet.of(curies("HP:0000284"), List.of()))
                        .used())
                .isEqualTo(CLEANING.clean(FindingSet.of(curies("HP:0000478"), List.of()))
                        .used());
    }

    @Test
    void aTermThatIsOnlyToBeConsideredTakesNoPlaceByItself() {
        InputCleaning cleaning = InputCleaning.of(new KnowledgeByHand()
                .term(118, "Phenotypic abnormality")
                .term(545, "Myopia", 118)
                .retiredToConsider(8012, 545)
                .retired(9999, 545)
                .disease("OMIM:1", "one")
                .source("OMIM:1", "OMIM:1")
                .build());
        CleanedFindings cleaned = cleaning.clean(FindingSet.of(curies("HP:0008012"), List.of()));
        assertThat(cleaned.used().isEmpty()).isTrue();
        assertThat(cleaned.issues())
                .extracting(InputCleaningTest::words)
                .containsExactly("RETIRED HP:0008012>HP:0000545");
        assertThat(cleaning.clean(FindingSet.of(curies("HP:0009999"), List.of()))
                        .issues())
                .extracting(InputCleaningTest::words)
                .containsExactly("REPLACED HP:0009999>HP:0000545");
    }

    @Test
    void onlyFindingsThatAreLostAreErrors() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.level() == Level.ERROR))
                .containsExactlyInAnyOrder(Kind.RETIRED, Kind.NOT_A_PHENOTYPE, Kind.UNKNOWN);
    }

    private static String words(InputIssue issue) {
        return issue.kind() + " " + issue.term()
                + (issue.others().isEmpty() ? "" : ">" + issue.others().getFirst());
    }

    private static List<Curie> curies(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(Curie::parse).toList();
    }
}
