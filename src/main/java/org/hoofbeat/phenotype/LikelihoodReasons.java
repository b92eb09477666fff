package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.DiseaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceBase;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.SignProfile;

/**
 * Takes the scores of the likelihood ranker apart.
 *
 * <p>A score is log(exp(a) + exp(b)) of its two readings. With r = exp(a − score), the share of the first, it is exactly
 * r·a + (1 − r)·b + H(r), H being the entropy of r; so every part of both readings is handed out mixed by r, and H as a part
 * of its own.
 */
final class LikelihoodReasons implements ScoredRanking.Reasons {
    private static final int CANDIDATES = 10;

    private final LikelihoodRanker ranker;
    private final Knowledge knowledge;
    private final CleanedFindings cleaned;
    private final Patient patient;
    private final int[] observed;
    private final int masked;
    private final IntPredicate leftOut;

    /** @param masked row of the disease whose rows are left out, -1 for none */
    LikelihoodReasons(
            LikelihoodRanker ranker,
            Knowledge knowledge,
            CleanedFindings cleaned,
            Patient patient,
            int masked,
            IntPredicate leftOut) {
        this.ranker = ranker;
        this.knowledge = knowledge;
        this.cleaned = cleaned;
        this.patient = patient;
        this.observed = ranker.rows(cleaned.used().observed());
        this.masked = masked;
        this.leftOut = leftOut;
    }

    @Override
    public Explanation explain(Ranked disease) {
        int row = disease.sourceDisease();
        IntPredicate unused = row == masked ? leftOut : _ -> false;
        DiseaseEvidence evidence = ranker.evidence(row, masked, leftOut);
        CaseEvidence numbers = LikelihoodRanker.weigh(ranker.base().weigher(observed), evidence, row, masked, leftOut);
        var mixture = Mixture.of(ranker.weights(), numbers);
        var meetings = new MeetingFinder(knowledge, ranker.base(), evidence, row, unused);
        List<Contribution> contributions = new ArrayList<>();
        int at = 0;
        for (Finding finding : cleaned.used().findings()) {
            contributions.add(
                    finding.isObserved()
                            ? meetings.observed(finding, observed[at], mixture.met(at), mixture.worth(at++))
                            : meetings.excluded(finding));
        }
        return new Explanation(
                disease, contributions, expected(evidence, meetings, mixture), parts(row, mixture), signs(evidence));
    }

    @Override
    public List<NextQuestion> askAbout(Ranking ranking, int most) {
        List<Ranked> first = ranking.top(CANDIDATES);
        List<DiseaseProfile> profiles = first.stream()
                .map(ranked -> profile(ranker.base().joint(ranker.evidence(ranked.sourceDisease(), masked, leftOut))))
                .toList();
        Set<Integer> given = new TreeSet<>();
        for (int term : ranker.base().implied(observed)) {
            given.add(term);
        }
        for (int term : ranker.rows(cleaned.used().excluded())) {
            given.add(term);
        }
        return first.isEmpty() ? List.of() : new InformationGain(knowledge, first, profiles).ask(given, most);
    }

    private List<ScorePart> parts(int disease, Mixture mixture) {
        List<ScorePart> parts = new ArrayList<>();
        parts.add(new ScorePart(
                "prior",
                mixture.parts(
                        Feature.SIGNS,
                        Feature.REFERENCES,
                        Feature.REFERENCES_SQUARED,
                        Feature.PEOPLE,
                        Feature.SIGNS_SAME),
                "how well the disease is studied: how many signs, references and people its statements rest on"));
        parts.add(new ScorePart(
                "coverage",
                mixture.parts(Feature.COVERAGE),
                "how many of the findings its own statements name exactly"));
        parts.add(new ScorePart(
                "report", mixture.parts(Feature.REPORT), "how like the patient is to those of one publication on it"));
        parts.add(new ScorePart(
                "readings",
                mixture.rest(),
                "that the patient may be as described before, or new: both are reckoned with"));
        parts.addAll(ranker.fit().parts(disease, patient));
        return parts;
    }

    private List<ExpectedFinding> expected(DiseaseEvidence evidence, MeetingFinder meetings, Mixture mixture) {
        Set<Integer> heard = new TreeSet<>();
        for (int term : ranker.base().implied(observed)) {
            heard.add(term);
        }
        List<ExpectedFinding> expected = new ArrayList<>();
        SignProfile joint = ranker.base().joint(evidence);
        for (int i = 0; i < joint.terms().length; i++) {
            int term = joint.terms()[i];
            if (joint.stated()[i] > 0 && !heard.contains(term)) {
                double own = silence(evidence, EvidenceSource.OWN, term);
                double same = silence(evidence, EvidenceSource.SAME_DISEASE, term);
                double value =
                        mixture.weight(Feature.NOT_REPORTED) * own + mixture.weight(Feature.NOT_REPORTED_SAME) * same;
                SignStatements said =
                        meetings.statements(own < 0 ? EvidenceSource.OWN : EvidenceSource.SAME_DISEASE, term);
                expected.add(new ExpectedFinding(
                        knowledge.terms().id(term), said.frequency(), said.references(), Math.min(0, value)));
            }
        }
        expected.sort(
                Comparator.comparingDouble(ExpectedFinding::logLikelihoodRatio).thenComparing(ExpectedFinding::term));
        return expected;
    }

    private static double silence(DiseaseEvidence evidence, EvidenceSource source, int term) {
        return EvidenceBase.silence((float) evidence.by(source).stated(term));
    }

    private static int signs(DiseaseEvidence evidence) {
        return evidence.by(EvidenceSource.OWN).statedCount()
                + evidence.by(EvidenceSource.SAME_DISEASE).statedCount();
    }

    private static DiseaseProfile profile(SignProfile joint) {
        int[] terms = new int[joint.statedCount()];
        float[] shares = new float[terms.length];
        int at = 0;
        for (int i = 0; i < joint.terms().length; i++) {
            if (joint.stated()[i] > 0) {
                terms[at] = joint.terms()[i];
                shares[at++] = joint.stated()[i];
            }
        }
        return new DiseaseProfile(terms, shares, Arrays.copyOf(joint.terms(), joint.terms().length), joint.implied());
    }
}
