package org.hoofbeat.phenotype;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.phenotype.evidence.DiseaseEvidence;
import org.hoofbeat.phenotype.evidence.DiseaseFacts;
import org.hoofbeat.phenotype.evidence.EvidenceBase;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Feature;
import org.hoofbeat.phenotype.evidence.ReportSearch;
import org.hoofbeat.phenotype.evidence.StatedIndex;
import org.hoofbeat.phenotype.evidence.Sweep;
import org.hoofbeat.phenotype.evidence.Weigher;

/**
 * The usual ranker: a likelihood of the findings given the disease, over all that the pack says of the disease, of the same
 * Orphanet entity and of its relatives, each source apart; weighed by few learned numbers ({@link Weights}).
 *
 * <p>A score is a log likelihood ratio against "these findings are noise". Excluded findings do not move it: on published
 * cases what authors list as absent is what the disease is known for, so that it speaks for the disease if anything
 * (docs/diagnosis.md); only a sign that practically everybody with the disease has counts a little against it. Age, sex, inheritance and genes are added as parts of
 * their own ({@link PatientFit}).
 */
public final class LikelihoodRanker implements Ranker {
    private static final IntPredicate NOTHING_LEFT_OUT = _ -> false;

    /** Twelve bytes each: under 100 MB when full. */
    private static final long CACHE_ROOM = 8_000_000;

    /** Where both readings give less than this, a meeting is not kept. */
    private static final double LEAST_WORTH = 0.005;

    private final Knowledge knowledge;
    private final InputCleaning cleaning;
    private final EvidenceBase base;
    private final Weights weights;
    private final PatientFit fit;
    private final TermScoreCache cache;
    private final double[] standingDescribed;
    private final double[] standingFresh;
    private final double[] feeDescribed;
    private final double[] feeFresh;
    private final boolean[] isAnnotated;
    private final boolean[] isOmim;
    private final ThreadLocal<Sweep> sweeps;
    private final ThreadLocal<ReportSearch> reportSearches;

    private LikelihoodRanker(Knowledge knowledge, EvidenceBase base, Weights weights) {
        this.knowledge = knowledge;
        this.cleaning = InputCleaning.of(knowledge);
        this.base = base;
        this.weights = weights;
        this.fit = PatientFit.of(knowledge);
        int n = base.size();
        this.standingDescribed = new double[n];
        this.standingFresh = new double[n];
        this.feeDescribed = new double[n];
        this.feeFresh = new double[n];
        this.isAnnotated = new boolean[n];
        this.isOmim = new boolean[n];
        for (int row = 0; row < n; row++) {
            prepare(row);
        }
        this.sweeps = ThreadLocal.withInitial(base::sweep);
        this.reportSearches = ThreadLocal.withInitial(base::reportSearch);
        this.cache = new TermScoreCache(knowledge.terms().size(), CACHE_ROOM, this::scoresOf);
    }

    /** The ranker over the annotations of this pack, with the weights that come with the program. */
    public static LikelihoodRanker of(Knowledge knowledge) {
        return of(knowledge, Weights.shipped());
    }

    /** The ranker with other weights. */
    public static LikelihoodRanker of(Knowledge knowledge, Weights weights) {
        return new LikelihoodRanker(knowledge, EvidenceBase.of(knowledge), weights);
    }

    /** The same evidence under other weights, for learning them. */
    public LikelihoodRanker with(Weights others) {
        return new LikelihoodRanker(knowledge, base, others);
    }

    @Override
    public String name() {
        return "likelihood";
    }

    @Override
    public Ranking rank(Query query) {
        CleanedFindings cleaned = cleaning.clean(query.patient().findings());
        double[] scores = scores(query, cleaned);
        var reasons = new LikelihoodReasons(
                this, knowledge, cleaned, query.patient(), maskedRow(query.leavingOut()), leftOut(query.leavingOut()));
        var posteriors = Posteriors.of(scores, weights.temperature(), weights.noneOfThese());
        return new ScoredRanking(
                knowledge, cleaned, scores, posteriors.ofDiseases(), posteriors.noneOfThese(), reasons);
    }

    /** The scores of all source diseases, {@code NaN} for those not ranked: what a ranking is made of, for learning. */
    public double[] scores(Query query) {
        return scores(query, cleaning.clean(query.patient().findings()));
    }

    private double[] scores(Query query, CleanedFindings cleaned) {
        double[] scores = scores(rows(cleaned.used().observed()));
        fit.addTo(scores, query.patient());
        addExcluded(rows(cleaned.used().excluded()), scores);
        boolean onlyOmim = query.universe() == Universe.OMIM;
        for (int row = 0; row < scores.length; row++) {
            if (!isAnnotated[row] || onlyOmim && !isOmim[row]) {
                scores[row] = Double.NaN;
            }
        }
        IntPredicate leftOut = leftOut(query.leavingOut());
        int masked = maskedRow(query.leavingOut());
        if (masked >= 0 && !Double.isNaN(scores[masked])) {
            scores[masked] = maskedScore(query, cleaned, masked, leftOut);
        }
        return scores;
    }

    /** What is known of a disease, without the rows left out where it is the one that is masked. */
    DiseaseEvidence evidence(int disease, int masked, IntPredicate leftOut) {
        return disease == masked ? base.on(disease, leftOut) : base.on(disease);
    }

    /**
     * The numbers that the scores of some diseases are made from under a query, for learning weights.
     *
     * @return for each disease; empty where nothing is left that is known of it
     */
    public List<Optional<CaseEvidence>> weighable(Query query, int[] diseases) {
        Weigher weigher = base.weigher(
                rows(cleaning.clean(query.patient().findings()).used().observed()));
        IntPredicate leftOut = leftOut(query.leavingOut());
        int masked = maskedRow(query.leavingOut());
        return Arrays.stream(diseases)
                .mapToObj(row -> {
                    DiseaseEvidence evidence = evidence(row, masked, leftOut);
                    return evidence.isAnnotated()
                            ? Optional.of(weigh(weigher, evidence, row, masked, leftOut))
                            : Optional.<CaseEvidence>empty();
                })
                .toList();
    }

    static CaseEvidence weigh(
            Weigher weigher, DiseaseEvidence evidence, int disease, int masked, IntPredicate leftOut) {
        return disease == masked ? weigher.weigh(evidence, disease, leftOut) : weigher.weigh(evidence, disease);
    }

    EvidenceBase base() {
        return base;
    }

    Weights weights() {
        return weights;
    }

    PatientFit fit() {
        return fit;
    }

    /** Rows of terms; findings are cleaned, so each has one. */
    int[] rows(List<Curie> terms) {
        return terms.stream()
                .mapToInt(term -> knowledge.terms().findRow(term).orElseThrow())
                .toArray();
    }

    private void prepare(int row) {
        DiseaseFacts facts = base.facts(row);
        isAnnotated[row] = base.isAnnotated(row);
        isOmim[row] = base.isOmim(row);
        double[] features = new double[Feature.values().length];
        facts.fill(features);
        var standing = new CaseEvidence(0, new float[0], features);
        standingDescribed[row] = weights.described().score(standing);
        standingFresh[row] = weights.fresh().score(standing);
        double length = facts.length();
        double lengthSame = facts.lengthSame();
        feeDescribed[row] = weights.described().fee(length, lengthSame);
        feeFresh[row] = weights.fresh().fee(length, lengthSame);
    }

    /** Scores of all source diseases, ranked or not. */
    private double[] scores(int[] observed) {
        int n = standingDescribed.length;
        double[] described = new double[n];
        double[] fresh = new double[n];
        int k = observed.length;
        for (int row = 0; row < n; row++) {
            described[row] = standingDescribed[row] - k * feeDescribed[row];
            fresh[row] = standingFresh[row] - k * feeFresh[row];
        }
        for (int term : observed) {
            cache.get(term).addTo(described, fresh);
        }
        addHeard(observed, described, fresh);
        addCoverage(observed, described, fresh);
        addReports(observed, described, fresh);
        for (int row = 0; row < n; row++) {
            described[row] = LogSum.of(described[row], fresh[row]);
        }
        return described;
    }

    private TermScores scoresOf(int term) {
        Sweep sweep = sweeps.get();
        sweep.run(term, weights.described().meetings(), weights.fresh().meetings());
        int met = sweep.met().size();
        int[] diseases = new int[met];
        float[] described = new float[met];
        float[] fresh = new float[met];
        int kept = 0;
        for (int i = 0; i < met; i++) {
            int row = sweep.met().get(i);
            boolean stated = sweep.isStated(row);
            double first = Reading.worth(1 + sweep.first(row), stated, feeDescribed[row]) + feeDescribed[row];
            double second = Reading.worth(1 + sweep.second(row), stated, feeFresh[row]) + feeFresh[row];
            if (first >= LEAST_WORTH || second >= LEAST_WORTH) {
                diseases[kept] = row;
                described[kept] = (float) first;
                fresh[kept++] = (float) second;
            }
        }
        return new TermScores(
                Arrays.copyOf(diseases, kept), Arrays.copyOf(described, kept), Arrays.copyOf(fresh, kept));
    }

    /** Takes back what silence costs for signs that were reported, in so many words or by a special case. */
    private void addHeard(int[] observed, double[] described, double[] fresh) {
        int[] implied = base.implied(observed);
        takeBack(implied, base.statedByOwn(), Feature.NOT_REPORTED, described, fresh);
        takeBack(implied, base.statedBySame(), Feature.NOT_REPORTED_SAME, described, fresh);
    }

    private void takeBack(int[] implied, StatedIndex stated, Feature feature, double[] described, double[] fresh) {
        double inDescribed = weights.described().features()[feature.ordinal()];
        double inFresh = weights.fresh().features()[feature.ordinal()];
        for (int term : implied) {
            for (int i = stated.starts()[term]; i < stated.starts()[term + 1]; i++) {
                described[stated.diseases()[i]] -= inDescribed * stated.silence()[i];
                fresh[stated.diseases()[i]] -= inFresh * stated.silence()[i];
            }
        }
    }

    private void addCoverage(int[] observed, double[] described, double[] fresh) {
        StatedIndex stated = base.statedByOwn();
        short[] covered = new short[described.length];
        for (int term : observed) {
            for (int i = stated.starts()[term]; i < stated.starts()[term + 1]; i++) {
                int row = stated.diseases()[i];
                covered[row]++;
            }
        }
        double inDescribed = weights.described().features()[Feature.COVERAGE.ordinal()];
        double inFresh = weights.fresh().features()[Feature.COVERAGE.ordinal()];
        for (int row = 0; row < covered.length; row++) {
            if (covered[row] > 0) {
                double coverage = EvidenceBase.coverage(covered[row], observed.length);
                described[row] += inDescribed * coverage;
                fresh[row] += inFresh * coverage;
            }
        }
    }

    private void addReports(int[] observed, double[] described, double[] fresh) {
        float[] best = new float[described.length];
        reportSearches.get().run(observed, best);
        double inDescribed = weights.described().features()[Feature.REPORT.ordinal()];
        double inFresh = weights.fresh().features()[Feature.REPORT.ordinal()];
        for (int row = 0; row < best.length; row++) {
            described[row] += inDescribed * best[row];
            fresh[row] += inFresh * best[row];
        }
    }

    private void addExcluded(int[] excluded, double[] scores) {
        for (int term : excluded) {
            base.forEachOften(term, PatientFit.CERTAIN, (row, share) -> scores[row] += PatientFit.excluded(share));
        }
    }

    private double maskedScore(Query query, CleanedFindings cleaned, int row, IntPredicate leftOut) {
        DiseaseEvidence evidence = base.on(row, leftOut);
        if (!evidence.isAnnotated()) {
            return Double.NaN;
        }
        CaseEvidence numbers = base.weigher(rows(cleaned.used().observed())).weigh(evidence, row, leftOut);
        double score =
                LogSum.of(weights.described().score(numbers), weights.fresh().score(numbers));
        for (int term : rows(cleaned.used().excluded())) {
            score += PatientFit.excluded(evidence.by(EvidenceSource.OWN).implied(term));
        }
        return score + fit.total(row, query.patient());
    }

    private int maskedRow(LeavingOut leavingOut) {
        return leavingOut.isNothing()
                ? -1
                : knowledge.findSourceDisease(leavingOut.disease()).orElse(-1);
    }

    private IntPredicate leftOut(LeavingOut leavingOut) {
        return leavingOut.isNothing()
                ? NOTHING_LEFT_OUT
                : row -> knowledge.annotations().references().stream(row)
                        .mapToObj(knowledge.annotations().reference()::get)
                        .anyMatch(leavingOut.publications()::contains);
    }
}
