package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.phenotype.evidence.EvidenceSource;

/**
 * The plain likelihood ranker that every better one has to beat on the same cases.
 *
 * <p>For an observed term q and a disease d: the best over q's ancestors a (q among them) of
 * {@code log(f_d(a) / background(a)) − min(4, IC(q) − IC(a))}, never below 0; f is propagated upwards by maximum, an unstated
 * frequency is 0.5, counts are pooled, the background is the mean of f over all annotated diseases and IC its negative
 * logarithm. For each sign of d that was not observed: {@code log(1 − 0.05·f)}. Excluded findings are not used. Its
 * posterior is the softmax of its scores and is not calibrated.
 */
public final class FloorRanker implements Ranker {
    private static final double UNSTATED = 0.5;
    private static final double DEEPEST_PENALTY = 4;
    private static final double REPORTING = 0.05;
    private static final int CANDIDATES = 10;
    private static final double ROUNDING = 1e-6;
    private static final Meeting NOWHERE = new Meeting(-1, 0);
    private static final IntPredicate NOTHING_LEFT_OUT = row -> false;

    private final Knowledge knowledge;
    private final InputCleaning cleaning;
    private final DiseaseProfile[] profiles;
    private final Postings annotated;
    private final Postings implied;
    private final double[] logShares;
    private final double[] background;
    private final double[] silence;
    private final Map<Universe, BitSet> ranked = new EnumMap<>(Universe.class);

    private FloorRanker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.cleaning = InputCleaning.of(knowledge);
        int terms = knowledge.terms().size();
        this.profiles = IntStream.range(0, knowledge.sourceDiseases().size())
                .mapToObj(row -> DiseaseProfile.of(knowledge, row, NOTHING_LEFT_OUT, UNSTATED))
                .toArray(DiseaseProfile[]::new);
        this.annotated = Postings.of(profiles, terms, DiseaseProfile::terms, DiseaseProfile::shares);
        this.implied = Postings.of(profiles, terms, DiseaseProfile::impliedTerms, DiseaseProfile::impliedShares);
        this.logShares = new double[implied.shares().length];
        Arrays.setAll(logShares, i -> Math.log(implied.shares()[i]));
        long known = Arrays.stream(profiles).filter(p -> !p.isEmpty()).count();
        this.background = new double[terms];
        Arrays.setAll(background, term -> sumOfShares(term) / Math.max(1, known));
        this.silence = Arrays.stream(profiles).mapToDouble(FloorRanker::silence).toArray();
        for (Universe universe : Universe.values()) {
            ranked.put(universe, annotatedIn(universe));
        }
    }

    /** The floor over the annotations of this pack. */
    public static FloorRanker of(Knowledge knowledge) {
        return new FloorRanker(knowledge);
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Ranking rank(Query query) {
        CleanedFindings cleaned = cleaning.clean(query.patient().findings());
        int[] observed = rows(cleaned.used().observed());
        double[] scores = silence.clone();
        addObserved(observed, scores);
        addHeard(observed, scores);
        BitSet within = Objects.requireNonNull(ranked.get(query.universe()));
        for (int row = 0; row < scores.length; row++) {
            if (!within.get(row)) {
                scores[row] = Double.NaN;
            }
        }
        DiseaseProfile[] left = profiles;
        if (!query.leavingOut().isNothing()) {
            left = profiles.clone();
            leaveOut(query.leavingOut(), observed, scores, left);
        }
        return new ScoredRanking(knowledge, cleaned, scores, softmax(scores), 0, new Reasons(cleaned, observed, left));
    }

    private BitSet annotatedIn(Universe universe) {
        var rows = new BitSet(profiles.length);
        for (int row = 0; row < profiles.length; row++) {
            rows.set(
                    row,
                    !profiles[row].isEmpty()
                            && universe.contains(knowledge.sourceDiseases().idOf(row)));
        }
        return rows;
    }

    private void leaveOut(LeavingOut leavingOut, int[] observed, double[] scores, DiseaseProfile[] left) {
        knowledge.findSourceDisease(leavingOut.disease()).ifPresent(row -> {
            IntPredicate leftOut = annotation -> knowledge.annotations().references().stream(annotation)
                    .mapToObj(knowledge.annotations().reference()::get)
                    .anyMatch(leavingOut.publications()::contains);
            left[row] = DiseaseProfile.of(knowledge, row, leftOut, UNSTATED);
            if (!Double.isNaN(scores[row])) {
                scores[row] = left[row].isEmpty() ? Double.NaN : score(left[row], observed);
            }
        });
    }

    private void addObserved(int[] observed, double[] scores) {
        double[] best = new double[scores.length];
        ListColumn ancestors = knowledge.hierarchy().ancestors();
        for (int term : observed) {
            Arrays.fill(best, 0);
            for (int k = ancestors.starts()[term]; k < ancestors.starts()[term + 1]; k++) {
                int ancestor = ancestors.values()[k];
                if (background[ancestor] <= 0) {
                    continue;
                }
                double penalty = penalty(term, ancestor);
                double shift = -Math.log(background[ancestor]) - penalty;
                if (shift <= 0) {
                    continue;
                }
                for (int i = implied.starts()[ancestor]; i < implied.starts()[ancestor + 1]; i++) {
                    int disease = implied.diseases()[i];
                    best[disease] = Math.max(best[disease], logShares[i] + shift);
                }
            }
            for (int disease = 0; disease < best.length; disease++) {
                scores[disease] += best[disease];
            }
        }
    }

    private void addHeard(int[] observed, double[] scores) {
        impliedBy(observed).forEach(term -> {
            for (int i = annotated.starts()[term]; i < annotated.starts()[term + 1]; i++) {
                scores[annotated.diseases()[i]] -= notReported(annotated.shares()[i]);
            }
        });
    }

    private double score(DiseaseProfile profile, int[] observed) {
        Set<Integer> heard = new HashSet<>();
        impliedBy(observed).forEach(heard::add);
        double score = 0;
        for (int i = 0; i < profile.terms().length; i++) {
            score += heard.contains(profile.terms()[i]) ? 0 : notReported(profile.shares()[i]);
        }
        for (int term : observed) {
            score += best(profile, term).value();
        }
        return score;
    }

    private IntStream impliedBy(int[] observed) {
        return Arrays.stream(observed)
                .flatMap(knowledge.hierarchy().ancestors()::stream)
                .distinct();
    }

    private Meeting best(DiseaseProfile profile, int term) {
        Meeting best = meeting(profile, term, term);
        for (int ancestor : knowledge.hierarchy().ancestors().get(term)) {
            Meeting other = meeting(profile, term, ancestor);
            // Where nobody has the ancestor otherwise, both are worth the same but for rounding: the nearer one
            // explains more.
            if (other.value() > best.value() + ROUNDING) {
                best = other;
            }
        }
        return best;
    }

    /** What it is worth that a disease has this ancestor of the finding. */
    private Meeting meeting(DiseaseProfile profile, int term, int ancestor) {
        double share = profile.impliedShare(ancestor);
        if (share <= 0 || background[ancestor] <= 0) {
            return NOWHERE;
        }
        double value = Math.log(share / background[ancestor]) - penalty(term, ancestor);
        return value > 0 ? new Meeting(ancestor, value) : NOWHERE;
    }

    private double penalty(int term, int ancestor) {
        double own = background[term] > 0 ? -Math.log(background[term]) : Double.POSITIVE_INFINITY;
        return term == ancestor ? 0 : Math.min(DEEPEST_PENALTY, own + Math.log(background[ancestor]));
    }

    private double sumOfShares(int term) {
        double sum = 0;
        for (int i = implied.starts()[term]; i < implied.starts()[term + 1]; i++) {
            sum += implied.shares()[i];
        }
        return sum;
    }

    private int[] rows(List<Curie> terms) {
        return terms.stream()
                .mapToInt(term -> knowledge.terms().findRow(term).orElseThrow())
                .toArray();
    }

    private static double silence(DiseaseProfile profile) {
        double sum = 0;
        for (float share : profile.shares()) {
            sum += notReported(share);
        }
        return sum;
    }

    private static double notReported(float share) {
        return Math.log(1 - REPORTING * share);
    }

    private static double[] softmax(double[] scores) {
        double greatest =
                Arrays.stream(scores).filter(s -> !Double.isNaN(s)).max().orElse(0);
        double[] weights =
                Arrays.stream(scores).map(s -> Math.exp(s - greatest)).toArray();
        double sum = Arrays.stream(weights).filter(w -> !Double.isNaN(w)).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /** Where a finding and a disease meet best: the term, -1 for nowhere, and what it is worth. */
    private record Meeting(int term, double value) {}

    /** Takes scores apart again. */
    private final class Reasons implements ScoredRanking.Reasons {
        private final CleanedFindings cleaned;
        private final int[] observed;
        private final DiseaseProfile[] profiles;

        Reasons(CleanedFindings cleaned, int[] observed, DiseaseProfile[] profiles) {
            this.cleaned = cleaned;
            this.observed = observed;
            this.profiles = profiles;
        }

        @Override
        public Explanation explain(Ranked disease) {
            DiseaseProfile profile = profiles[disease.sourceDisease()];
            List<Contribution> contributions = cleaned.used().findings().stream()
                    .map(finding -> contribution(finding, profile, disease.sourceDisease()))
                    .toList();
            return new Explanation(
                    disease,
                    contributions,
                    expected(profile, disease.sourceDisease()),
                    List.of(),
                    profile.terms().length);
        }

        @Override
        public List<NextQuestion> askAbout(Ranking ranking, int most) {
            List<Ranked> first = ranking.top(CANDIDATES);
            List<DiseaseProfile> theirs =
                    first.stream().map(r -> profiles[r.sourceDisease()]).toList();
            Set<Integer> given = new HashSet<>();
            impliedBy(observed).forEach(given::add);
            cleaned.used()
                    .excluded()
                    .forEach(t -> given.add(knowledge.terms().findRow(t).orElseThrow()));
            return first.isEmpty() ? List.of() : new InformationGain(knowledge, first, theirs).ask(given, most);
        }

        private Contribution contribution(Finding finding, DiseaseProfile profile, int sourceDisease) {
            int term = knowledge.terms().findRow(finding.term()).orElseThrow();
            Meeting meeting = finding.isObserved() ? best(profile, term) : new Meeting(-1, 0);
            if (meeting.term() < 0) {
                return new Contribution(
                        finding,
                        Contribution.Match.UNEXPLAINED,
                        List.of(),
                        List.of(),
                        EvidenceSource.OWN,
                        new Frequency.Unstated(),
                        0,
                        background[term],
                        List.of(),
                        meeting.value());
            }
            int matched = annotatedBelow(profile, meeting.term());
            SignStatements said = SignStatements.pool(
                    knowledge, DiseaseProfile.rowsOf(knowledge, sourceDisease, matched), NOTHING_LEFT_OUT);
            boolean shared = meeting.term() != term && meeting.term() != matched;
            return new Contribution(
                    finding,
                    match(term, matched),
                    List.of(knowledge.terms().id(matched)),
                    shared ? List.of(knowledge.terms().id(meeting.term())) : List.of(),
                    EvidenceSource.OWN,
                    said.frequency(),
                    profile.impliedShare(meeting.term()),
                    background[meeting.term()],
                    said.references(),
                    meeting.value());
        }

        private Contribution.Match match(int finding, int annotated) {
            if (finding == annotated) {
                return Contribution.Match.SAME;
            }
            if (knowledge.hierarchy().isA(annotated, finding)) {
                return Contribution.Match.DISEASE_IS_MORE_SPECIAL;
            }
            return knowledge.hierarchy().isA(finding, annotated)
                    ? Contribution.Match.DISEASE_IS_MORE_GENERAL
                    : Contribution.Match.SHARED_ANCESTOR;
        }

        /** The annotated term, at or below the given one, with the greatest share. */
        private int annotatedBelow(DiseaseProfile profile, int term) {
            int best = -1;
            for (int i = 0; i < profile.terms().length; i++) {
                if (knowledge.hierarchy().isA(profile.terms()[i], term)
                        && (best < 0 || profile.shares()[i] > profile.shares()[best])) {
                    best = i;
                }
            }
            return profile.terms()[best];
        }

        private List<ExpectedFinding> expected(DiseaseProfile profile, int sourceDisease) {
            Set<Integer> heard = new HashSet<>();
            impliedBy(observed).forEach(heard::add);
            List<ExpectedFinding> expected = new ArrayList<>();
            for (int i = 0; i < profile.terms().length; i++) {
                int term = profile.terms()[i];
                if (!heard.contains(term)) {
                    SignStatements said = SignStatements.pool(
                            knowledge, DiseaseProfile.rowsOf(knowledge, sourceDisease, term), NOTHING_LEFT_OUT);
                    expected.add(new ExpectedFinding(
                            knowledge.terms().id(term),
                            said.frequency(),
                            said.references(),
                            notReported(profile.shares()[i])));
                }
            }
            expected.sort(java.util.Comparator.comparingDouble(ExpectedFinding::logLikelihoodRatio)
                    .thenComparing(ExpectedFinding::term));
            return expected;
        }
    }
}
