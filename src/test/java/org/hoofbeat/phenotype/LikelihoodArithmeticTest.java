package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.FewDiseases;
import org.hoofbeat.phenotype.evidence.Meeting;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Scores and reasons on a few diseases, every number worked out here by hand. The first reading has simple weights; the
 * second has none, so that its score is 0 and the whole is log(exp(first) + 1).
 */
@NullMarked
class LikelihoodArithmeticTest {
    private static final Offset<Double> CLOSE = within(2e-5);
    private static final double POWER = 0.6;

    /** Shares: Beta means of 19 of 20, 1 of 1, 5 of 10; an unstated frequency. */
    private static final double WIDE_IN_1 = 19.8 / 21.4;

    private static final double TORN_IN_2 = 1.8 / 2.4;
    private static final double HEART_IN_3 = 5.8 / 11.4;
    private static final double UNSTATED = 0.55;

    /** Backgrounds: means over fifteen OMIM diseases, with 0.3 imaginary ones. */
    private static final double WIDE = (WIDE_IN_1 + 0.3) / 15.3;

    private static final double TORN = (TORN_IN_2 + 0.3) / 15.3;
    private static final double HEART = (WIDE_IN_1 + TORN_IN_2 + HEART_IN_3 + 0.3) / 15.3;

    private final Knowledge knowledge = FewDiseases.build();
    private final LikelihoodRanker ranker = LikelihoodRanker.of(knowledge, weights(0));
    private final LikelihoodRanker sharing = LikelihoodRanker.of(knowledge, weights(0.0625));

    @Test
    void aFindingThatTheDiseaseIsAnnotatedWith() {
        Explanation wide = explain("OMIM:1", 11);
        double mixture = 1 + 0.5 * Math.pow(WIDE_IN_1 / WIDE, POWER) + 0.25 * Math.pow(UNSTATED / WIDE, POWER);
        double fee = 0.1 * Math.log1p(WIDE_IN_1);
        double coverage = 2;
        double shortSight = Math.log(1 - 0.05 * UNSTATED);
        double first = Math.log(mixture) - fee + coverage + shortSight;
        assertScore(wide, first);

        Contribution contribution = wide.contributions().getFirst();
        assertThat(contribution.match()).isEqualTo(Contribution.Match.SAME);
        assertThat(contribution.source()).isEqualTo(EvidenceSource.OWN);
        assertThat(contribution.findMatched()).contains(Curie.ofHpo(11));
        assertThat(contribution.findThrough()).isEmpty();
        assertThat(contribution.frequency()).isEqualTo(new Frequency.Counted(19, 20));
        assertThat(contribution.references())
                .as("of the disease's own row, and of the Orphanet entity that weighs beside it")
                .containsExactly("PMID:10", "PMID:90");
        assertThat(contribution.share()).isCloseTo(WIDE_IN_1, CLOSE);
        assertThat(contribution.background()).isCloseTo(WIDE, CLOSE);
        assertThat(contribution.logLikelihoodRatio()).isCloseTo(share(first) * (Math.log(mixture) - fee), CLOSE);
    }

    @Test
    void aFindingThatIsASpecialCaseOfWhatTheDiseaseIsAnnotatedWith() {
        double way = Math.log(HEART) - Math.log(WIDE);
        double mixture = 1 + 0.125 * Math.pow(HEART_IN_3 / HEART * Math.exp(-0.3 * way), POWER);
        double first = Math.log(mixture) - 0.1 * Math.log1p(HEART_IN_3);
        Explanation general = explain("OMIM:3", 11);
        assertScore(general, first);
        assertThat(general.contributions().getFirst().match()).isEqualTo(Contribution.Match.DISEASE_IS_MORE_GENERAL);
        assertThat(general.contributions().getFirst().findMatched()).contains(Curie.ofHpo(10));
    }

    @Test
    void aFindingThatTheDiseaseMeetsOnlyInASharedAncestor() {
        double way = Math.log(HEART) - Math.log(WIDE);
        double mixture = 1 + 0.0625 * Math.pow(TORN_IN_2 / HEART * Math.exp(-0.6 * way), POWER);
        double expectedSigns = TORN_IN_2 + UNSTATED;
        double silence = Math.log(1 - 0.05 * TORN_IN_2) + Math.log(1 - 0.05 * UNSTATED);
        Explanation shared = explain(sharing, "OMIM:2", 11);
        assertScore(shared, Math.log(mixture) - 0.1 * Math.log1p(expectedSigns) + silence);

        Contribution contribution = shared.contributions().getFirst();
        assertThat(contribution.match()).isEqualTo(Contribution.Match.SHARED_ANCESTOR);
        assertThat(contribution.findMatched()).contains(Curie.ofHpo(12));
        assertThat(contribution.findThrough()).contains(Curie.ofHpo(10));
        assertThat(shared.expected().stream().map(ExpectedFinding::term))
                .containsExactly(Curie.ofHpo(12), Curie.ofHpo(21));
    }

    @Test
    void aFindingThatIsMoreGeneralThanWhatTheDiseaseIsAnnotatedWith() {
        double mixture = 1 + 0.375 * Math.pow(TORN_IN_2 / HEART, POWER);
        double expectedSigns = TORN_IN_2 + UNSTATED;
        Explanation special = explain("OMIM:2", 10);
        assertThat(special.contributions().getFirst().match()).isEqualTo(Contribution.Match.DISEASE_IS_MORE_SPECIAL);
        // The finding is stated by the disease's rows, so that it never costs more than it brings.
        double worth = Math.max(0, Math.log(mixture) - 0.1 * Math.log1p(expectedSigns));
        double silence = Math.log(1 - 0.05 * TORN_IN_2) + Math.log(1 - 0.05 * UNSTATED);
        assertScore(special, worth + silence);
    }

    @Test
    void aFindingThatNothingExplainsCostsTheDiseasesFee() {
        Explanation unexplained = explain("OMIM:3", 22);
        assertScore(unexplained, -0.1 * Math.log1p(HEART_IN_3) + Math.log(1 - 0.05 * HEART_IN_3));
        assertThat(unexplained.contributions().getFirst().match()).isEqualTo(Contribution.Match.UNEXPLAINED);
    }

    @Test
    void tornAndWideAreAsTellingAsTheyAreRare() {
        assertThat(TORN).isLessThan(WIDE);
        double torn = explain("OMIM:2", 12).contributions().getFirst().background();
        assertThat(torn).isCloseTo(TORN, CLOSE);
    }

    private void assertScore(Explanation explanation, double first) {
        double score = Math.log(Math.exp(first) + 1);
        assertThat(explanation.disease().score()).isCloseTo(score, CLOSE);
        double sum = explanation.contributions().stream()
                        .mapToDouble(Contribution::logLikelihoodRatio)
                        .sum()
                + explanation.expected().stream()
                        .mapToDouble(ExpectedFinding::logLikelihoodRatio)
                        .sum()
                + explanation.parts().stream().mapToDouble(ScorePart::value).sum();
        assertThat(sum).isCloseTo(score, CLOSE);
    }

    private static double share(double first) {
        return 1 / (1 + Math.exp(-first));
    }

    private Explanation explain(String disease, int term) {
        return explain(ranker, disease, term);
    }

    private Explanation explain(LikelihoodRanker ranker, String disease, int term) {
        Ranking ranking = ranker.rank(Query.of(FindingSet.of(List.of(Curie.ofHpo(term)), List.of())));
        return ranking.explain(FewDiseases.disease(knowledge, disease));
    }

    private static Weights weights(double sharedAncestor) {
        double[] meetings = new double[CaseEvidence.WIDTH];
        meetings[CaseEvidence.at(EvidenceSource.OWN, Meeting.SAME)] = 0.5;
        meetings[CaseEvidence.at(EvidenceSource.OWN, Meeting.MORE_SPECIAL)] = 0.375;
        meetings[CaseEvidence.at(EvidenceSource.OWN, Meeting.MORE_GENERAL)] = 0.125;
        meetings[CaseEvidence.at(EvidenceSource.OWN, Meeting.SHARED_ANCESTOR)] = sharedAncestor;
        meetings[CaseEvidence.at(EvidenceSource.SAME_DISEASE, Meeting.SAME)] = 0.25;
        double[] features = new double[Feature.values().length];
        features[Feature.NOT_REPORTED.ordinal()] = 1;
        features[Feature.NOT_REPORTED_SAME.ordinal()] = 1;
        features[Feature.COVERAGE.ordinal()] = 2;
        features[Feature.LENGTH.ordinal()] = -1;
        var none = new Reading(new double[CaseEvidence.WIDTH], new double[Feature.values().length], 0);
        return new Weights(new Reading(meetings, features, 0), none, 1, 0);
    }
}
