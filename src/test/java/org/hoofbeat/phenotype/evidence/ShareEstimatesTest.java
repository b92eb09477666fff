package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ShareEstimatesTest {
    private final Knowledge few = FewDiseases.build();

    @Test
    void oneOfOneIsNotNineteenOfTwenty() {
        assertThat(stated(few, "OMIM:2", 12)).isCloseTo(1.8 / 2.4, within(1e-6));
        assertThat(stated(few, "OMIM:1", 11)).isCloseTo(19.8 / 21.4, within(1e-6));
    }

    @Test
    void aSignThatNobodyHadIsNoSign() {
        SignProfile profile = profile(few, "OMIM:1");
        assertThat(profile.stated(FewDiseases.term(few, 21))).isZero();
        assertThat(profile.implied(FewDiseases.term(few, 20))).isZero();
        assertThat(profile.statedCount()).isEqualTo(1);
    }

    @Test
    void ancestorsHaveTheGreatestShareBelowThem() {
        SignProfile profile = profile(few, "OMIM:2");
        assertThat(profile.implied(FewDiseases.term(few, 10))).isCloseTo(0.75, within(1e-6));
        assertThat(profile.implied(FewDiseases.term(few, 20))).isCloseTo(0.55, within(1e-6));
        assertThat(profile.implied(FewDiseases.term(few, 118))).isCloseTo(0.75, within(1e-6));
        assertThat(profile.stated(FewDiseases.term(few, 10))).isZero();
        assertThat(profile.expectedSigns()).isCloseTo(1.3, within(1e-6));
    }

    @Test
    void everyWayToStateAFrequencyIsUnderstood() {
        Knowledge tiny = TinyKnowledge.build();
        SignProfile marfan = profile(tiny, "OMIM:154700");
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < marfan.terms().length; i++) {
            if (marfan.stated()[i] > 0) {
                shares.put(
                        tiny.terms().id(marfan.terms()[i]).toString(), Math.round(1000 * marfan.stated()[i]) / 1000.0);
            }
        }
        assertThat(shares)
                .containsEntry("HP:0002616", Math.round(1000 * 45.8 / 59.4) / 1000.0)
                .containsEntry("HP:0001166", 0.55)
                .containsEntry("HP:0001519", 0.88)
                .hasSize(6);
        assertThat(shares.values()).contains(0.345);
    }

    @Test
    void rowsThatSayNotAndRowsOfOtherAspectsAreNoSigns() {
        Knowledge tiny = TinyKnowledge.build();
        assertThat(profile(tiny, "OMIM:609192").statedCount()).isEqualTo(2);
        assertThat(profile(tiny, "ORPHA:558").statedCount()).isEqualTo(2);
    }

    private static double stated(Knowledge knowledge, String disease, int term) {
        return profile(knowledge, disease).stated(FewDiseases.term(knowledge, term));
    }

    private static SignProfile profile(Knowledge knowledge, String disease) {
        return new ShareEstimates(knowledge)
                .of(knowledge.findSourceDisease(Curie.parse(disease)).orElseThrow(), _ -> false);
    }
}
