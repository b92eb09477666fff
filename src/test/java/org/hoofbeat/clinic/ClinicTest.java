package org.hoofbeat.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.comparison.ComparisonRequest;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClinicTest {
    private static final Knowledge KNOWLEDGE = TinyKnowledge.build();
    private static final Comparisons COMPARISONS = Comparisons.of(KNOWLEDGE, MostSimilar.of(KNOWLEDGE));
    private final Clinic clinic = new Clinic(() -> COMPARISONS);
    private final Diseases diseases = Diseases.of(KNOWLEDGE);
    private final DiseaseFacts marfan = facts("MONDO:0007947");

    @Test
    void showsEverySignTheMostFrequentFirst() {
        PhenotypeTable table = clinic.table(marfan, PhenotypeQuestion.all());
        assertThat(table.rows()).hasSize(marfan.signCount()).hasSize(table.total());
        assertThat(table.rows())
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.frequency().prominence(), a.frequency().prominence()));
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderKeepsEverySignAndCanBeTurnedRound(PhenotypeOrder order) {
        PhenotypeQuestion question = PhenotypeQuestion.all().by(order);
        List<PhenotypeRow> rows = clinic.table(marfan, question).rows();
        List<PhenotypeRow> turned = clinic.table(marfan, question.by(order)).rows();
        assertThat(turned).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(PhenotypeOrder.findByKey(order.key())).contains(order);
        assertThat(rows).isSortedAccordingTo(order.comparator(question.reversed()));
    }

    @Test
    void filtersByNameSystemFrequencyAndEvidence() {
        PhenotypeRow first =
                clinic.table(marfan, PhenotypeQuestion.all()).rows().getFirst();
        assertThat(rows(
                        first.sign().name().label().toUpperCase(java.util.Locale.ROOT),
                        "",
                        FrequencyBand.RULED_OUT,
                        ""))
                .contains(first);
        assertThat(rows(first.sign().name().id().toString(), "", FrequencyBand.RULED_OUT, ""))
                .containsExactly(first);
        assertThat(rows("", first.system().key(), FrequencyBand.RULED_OUT, ""))
                .contains(first)
                .allMatch(row -> row.system().equals(first.system()));
        assertThat(rows("", "", FrequencyBand.VERY_COMMON, ""))
                .isNotEmpty()
                .hasSizeLessThan(marfan.signCount())
                .allMatch(row -> row.frequency().prominence() > 0.5);
        assertThat(rows("", "", FrequencyBand.RULED_OUT, "PCS"))
                .isNotEmpty()
                .allMatch(row -> row.evidence().getFirst() == Evidence.PCS);
        assertThat(rows("no such sign", "", FrequencyBand.RULED_OUT, "")).isEmpty();
    }

    @Test
    void whatSeparatesTwoDiseasesIsWhatTheComparisonSays() {
        ClinicalView view = clinic.view(marfan, PhenotypeQuestion.all());
        assertThat(view.lookAlikes()).isNotEmpty().allSatisfy(other -> assertThat(other.apart())
                .isEqualTo(COMPARISONS
                        .compare(ComparisonRequest.of(
                                List.of(marfan.id(), other.disease().id())))
                        .mostTelling(4)));
    }

    @Test
    void aDiseaseWithoutSignsIsComparedWithNone() {
        ClinicalView view = clinic.view(facts("MONDO:0003614"), PhenotypeQuestion.all());
        assertThat(view.lookAlikes()).isEmpty();
        assertThat(view.phenotype().rows()).isEmpty();
    }

    private List<PhenotypeRow> rows(String words, String system, FrequencyBand least, String evidence) {
        return clinic.table(
                        marfan, new PhenotypeQuestion(words, system, least, evidence, PhenotypeOrder.FREQUENCY, false))
                .rows();
    }

    private DiseaseFacts facts(String id) {
        return diseases.getFacts(((Identity.Canonical) KNOWLEDGE.resolve(Curie.parse(id))).disease());
    }
}
