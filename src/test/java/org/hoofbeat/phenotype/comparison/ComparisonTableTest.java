package org.hoofbeat.phenotype.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.SignName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ComparisonTableTest {
    private static final Credit CREDIT = new Credit("Signs", "7", "free", "S. 2024");

    private static final SignName AORTA = new SignName(Curie.ofHpo(12), "Wide aorta", "Wide aorta");

    static final List<org.junit.jupiter.params.provider.Arguments> CELLS = List.of(
            says(present(new Frequency.Counted(18, 20), List.of()), "18/20"),
            says(present(new Frequency.Share(0.345), List.of()), "34.5%"),
            says(present(new Frequency.Banded(FrequencyBand.VERY_COMMON), List.of()), "80-99%"),
            says(present(new Frequency.Banded(FrequencyBand.ALWAYS), List.of()), "100%"),
            says(present(new Frequency.Unstated(), List.of()), "present"),
            says(present(new Frequency.Unstated(), List.of(AORTA)), "present as HP:0000012 Wide aorta"),
            says(new Cell.RuledOut(new Frequency.Unstated(), List.of(), List.of()), "ruled out"),
            says(new Cell.RuledOut(new Frequency.Counted(0, 9), List.of(), List.of()), "ruled out 0/9"),
            says(
                    new Cell.RuledOut(new Frequency.Unstated(), List.of(AORTA), List.of()),
                    "ruled out with HP:0000012 Wide aorta"),
            says(
                    new Cell.Nearest(0.1, AORTA, new Frequency.Unstated(), AORTA, 1, 1),
                    "nearest HP:0000012 Wide aorta through HP:0000012 Wide aorta"),
            says(new Cell.Unknown(0.1), ""));

    private final Knowledge knowledge = ThreeSyndromes.build();
    private final Comparison comparison = Comparisons.of(knowledge, MostSimilar.of(knowledge))
            .compare(ComparisonRequest.of(List.of(Curie.parse("MONDO:1"), Curie.parse("MONDO:3")))
                    .withOrder(RowOrder.NAME));

    @ParameterizedTest
    @FieldSource("CELLS")
    void everyKindOfCellHasItsWords(Cell cell, String words) {
        assertThat(ComparisonTable.words(cell)).isEqualTo(words);
    }

    @Test
    void aTsvHasOneLineASignAndOneFieldAColumnAndEndsInItsSources() {
        assertThat(ComparisonTable.of(comparison, CREDIT)
                        .text(ComparisonTable.Format.TSV)
                        .lines())
                .containsExactly(
                        "id\tsign\tplain_name\tbody_system\ttells_apart_bits\tMONDO:1 First\tMONDO:3 Third"
                                + "\tdata_source\tdata_version\tlicence\tattribution",
                        "HP:0000021\tLens out of place\tSlipped lens\tEye\t0.3787\t5/5\t\tSigns\t7\tfree\tS. 2024",
                        "HP:0000022\tLens, \"cloudy\"\tLens, \"cloudy\"\tEye\t0.0351\t\tpresent\tSigns\t7\tfree\tS. 2024",
                        "HP:0000012\tWide aorta\tWide aorta\tHeart\t0.2227\t9/20\truled out 0/9\tSigns\t7\tfree\tS. 2024");
    }

    @Test
    void aCsvQuotesWhatNeedsIt() {
        assertThat(ComparisonTable.of(comparison, CREDIT).text(ComparisonTable.Format.CSV))
                .contains("HP:0000022,\"Lens, \"\"cloudy\"\"\",")
                .contains("\r\n");
    }

    private static Cell present(Frequency frequency, List<SignName> through) {
        return new Cell.Present(frequency.share().orElse(0.5), frequency, through, List.of(), false);
    }

    private static org.junit.jupiter.params.provider.Arguments says(Cell cell, String words) {
        return org.junit.jupiter.params.provider.Arguments.of(cell, words);
    }
}
