package org.hoofbeat.phenotype.similarity;

import java.util.List;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Diseases that are like a given one, among all that have a page and at least one sign, by any {@link Measure}. A page's
 * signs are those of all its sources together, so a disease is never found to be like another source's entry for itself.
 *
 * <p>Immutable and shared by all threads; making one takes about a second of processor time, asking it about a thousandth
 * ({@code bench similarity}).
 */
public final class MostSimilar {
    private final Knowledge knowledge;
    private final SignSets sets;
    private final TermSimilarity terms;
    private final BestMatchSearch byTerms;
    private final OverlapSearch byOverlap;

    private MostSimilar(Knowledge knowledge, TermSimilarity terms) {
        this.knowledge = knowledge;
        this.terms = terms;
        this.sets = SignSets.ofDiseases(knowledge);
        this.byTerms = BestMatchSearch.of(terms, sets);
        this.byOverlap = OverlapSearch.of(knowledge.hierarchy(), terms.information(), sets);
    }

    /** Over the diseases of a pack, by information content from its annotations. */
    public static MostSimilar of(Knowledge knowledge) {
        return of(knowledge, InformationContent.ofAnnotations(knowledge));
    }

    /** Over the diseases of a pack, by this information content. */
    public static MostSimilar of(Knowledge knowledge, InformationContent information) {
        return new MostSimilar(knowledge, TermSimilarity.of(knowledge, information));
    }

    /**
     * The diseases most like this one, best first; equal ones in the order of their identifiers. None where nothing is
     * annotated.
     *
     * @param disease its row among the diseases that have a page
     * @param most how many at most
     * @param reasons how many shared signs to name for each, at most
     */
    public List<SimilarDisease> to(int disease, Measure measure, int most, int reasons) {
        double[] scores = scores(disease, measure);
        scores[disease] = 0;
        DiseaseTable table = knowledge.diseases();
        var common = new CommonSigns(knowledge, terms.information(), byOverlap.implied(), disease);
        return ScoredSet.top(scores, most).stream()
                .map(like -> new SimilarDisease(
                        like.row(),
                        table.idOf(like.row()),
                        table.label().get(like.row()),
                        like.score(),
                        common.with(like.row(), reasons)))
                .toList();
    }

    /** How alike two diseases are, by their rows; symmetric. The same number that {@link #to} gives. */
    public double between(int first, int second, Measure measure) {
        return switch (measure) {
            case TermMeasure termwise -> explain(first, second, termwise).average();
            case ProfileMeasure.OVERLAP -> byOverlap.between(first, second);
        };
    }

    /** How alike a disease, by its row, and somebody's findings, taken as certain, are. */
    public double between(int disease, int[] findings, Measure measure) {
        return switch (measure) {
            case TermMeasure termwise ->
                terms.compare(sets.terms().get(disease), findings, termwise).average();
            case ProfileMeasure.OVERLAP -> byOverlap.between(disease, SignSets.ofTerms(List.of(findings)));
        };
    }

    /** How alike the findings of two people are. */
    public double between(int[] first, int[] second, Measure measure) {
        return switch (measure) {
            case TermMeasure termwise -> terms.compare(first, second, termwise).average();
            case ProfileMeasure.OVERLAP ->
                byOverlap.between(SignSets.ofTerms(List.of(first)), SignSets.ofTerms(List.of(second)));
        };
    }

    /** How alike two diseases are, with the best match of every sign. */
    public SetSimilarity explain(int first, int second, TermMeasure measure) {
        return terms.compare(sets.terms().get(first), sets.terms().get(second), measure);
    }

    /** The similarity of one disease to each, by row; 0 where nothing is annotated. */
    public double[] scores(int disease, Measure measure) {
        return switch (measure) {
            case TermMeasure termwise -> byTerms.scores(sets.terms().get(disease), termwise, Direction.BIDIRECTIONAL);
            case ProfileMeasure.OVERLAP -> byOverlap.scoresOf(disease);
        };
    }

    /** The similarity of somebody's findings, taken as certain, to each disease, by row. */
    public double[] scoresOfTerms(int[] findings, Measure measure) {
        return switch (measure) {
            case TermMeasure termwise -> byTerms.scores(findings, termwise, Direction.BIDIRECTIONAL);
            case ProfileMeasure.OVERLAP -> byOverlap.scores(SignSets.ofTerms(List.of(findings)));
        };
    }

    /** The comparison of terms and of sets of terms that all numbers here rest on. */
    public TermSimilarity terms() {
        return terms;
    }

    /** The signs of every disease that has a page. */
    public SignSets sets() {
        return sets;
    }

    /** Compares any sets of terms with the diseases. */
    public BestMatchSearch search() {
        return byTerms;
    }

    /** How many diseases have at least one sign. */
    public long countAnnotated() {
        return java.util.stream.IntStream.range(0, sets.size())
                .filter(row -> !sets.isEmpty(row))
                .count();
    }

    /** The same with the ancestors of the signs, each as often as the most frequent sign below it. */
    public SignSets implied() {
        return byOverlap.implied();
    }
}
