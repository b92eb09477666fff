package org.hoofbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.comparison.Column;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.ComparisonRequest;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.PooledSign;
import org.hoofbeat.phenotype.similarity.SignName;
import org.hoofbeat.store.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Rooms that may not see each other pool the same annotations; a reader must never find two numbers for one fact. */
class SameNumbersTest {
    private static final Knowledge KNOWLEDGE = PackReader.openBuiltIn();
    private static final int EVERY = 40;

    private final Diseases diseases = Diseases.of(KNOWLEDGE);

    @Test
    void comparisonAndDiseasePageStateTheSameFrequencies() {
        sample().forEach(disease -> {
            Map<Integer, StatedTerm> onPage = signs(diseases.getFacts(disease));
            for (PooledSign sign : PooledSign.ofDisease(KNOWLEDGE, disease)) {
                StatedTerm shown = onPage.get(sign.term());
                assertThat(sign.observed())
                        .as(KNOWLEDGE.diseases().id().get(disease) + " " + shown)
                        .isEqualTo(!shown.frequency().absent());
                assertThat(sign.frequency()).isEqualTo(shown.frequency().shown());
            }
        });
    }

    @Test
    void comparisonAndDiseasePageListASignUnderTheSameBodySystem() {
        Comparisons comparisons = Comparisons.of(KNOWLEDGE, MostSimilar.of(KNOWLEDGE));
        sample().limit(20).forEach(disease -> {
            Curie id = KNOWLEDGE.diseases().idOf(disease);
            Comparison alone = comparisons.compare(ComparisonRequest.of(java.util.List.of(id)));
            assertThat(alone.columns()).hasOnlyElementsOfType(Column.OfDisease.class);
            alone.sections().forEach(section -> section.rows().forEach(row -> assertThat(
                            section.bodySystem().id().local())
                    .isEqualTo(diseases.systems()
                            .mainOf(KNOWLEDGE.terms().findRow(row.sign().id()).orElseThrow())
                            .key())));
        });
    }

    @Test
    void aPlainNameIsTheOneThatTheTermItselfGives() {
        IntStream.range(0, KNOWLEDGE.terms().size())
                .filter(row -> row % EVERY == 0)
                .forEach(row -> {
                    Term term = KNOWLEDGE.terms().get(row);
                    assertThat(SignName.of(KNOWLEDGE, row))
                            .isEqualTo(new SignName(
                                    term.id(), term.label(), term.findLayName().orElse(term.label())));
                });
    }

    private static IntStream sample() {
        return IntStream.range(0, KNOWLEDGE.diseases().size())
                .filter(disease -> disease % EVERY == 0)
                .filter(disease -> !PooledSign.ofDisease(KNOWLEDGE, disease).isEmpty());
    }

    private static Map<Integer, StatedTerm> signs(DiseaseFacts facts) {
        return java.util.stream.Stream.concat(facts.signs(), facts.ruledOut().stream())
                .collect(Collectors.toMap(StatedTerm::row, Function.identity(), (first, _) -> first));
    }
}
