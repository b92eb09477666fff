package org.hoofbeat.phenotype.similarity;

import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Compares one set of signs with many by {@link ProfileMeasure#OVERLAP}: every set implies the ancestors of its signs, each as
 * often as the most frequent sign below it, and the lists of who implies what are walked for the query's terms only.
 */
public final class OverlapSearch {
    private final TermHierarchy hierarchy;
    private final InformationContent information;
    private final SignSets implied;
    private final ListColumn setsWith;

    /** Roots of the shares, in the places of {@code setsWith.values()}. */
    private final float[] rootsWith;

    private final double[] totals;

    private OverlapSearch(TermHierarchy hierarchy, InformationContent information, SignSets sets) {
        this.hierarchy = hierarchy;
        this.information = information;
        this.implied = sets.withImplied(hierarchy);
        this.setsWith = implied.terms().inverted(hierarchy.ancestors().size());
        this.rootsWith = new float[implied.shares().length];
        int[] next = setsWith.starts().clone();
        for (int i = 0; i < rootsWith.length; i++) {
            rootsWith[next[implied.terms().values()[i]]++] = root(implied.shares()[i]);
        }
        this.totals = IntStream.range(0, sets.size())
                .mapToDouble(set -> total(implied, set))
                .toArray();
    }

    /** Comparison with these sets. */
    public static OverlapSearch of(TermHierarchy hierarchy, InformationContent information, SignSets sets) {
        return new OverlapSearch(hierarchy, information, sets);
    }

    /** The sets with all that their signs imply. */
    SignSets implied() {
        return implied;
    }

    /** The similarity of the only set in {@code query} to every set, by row; 0 for empty sets. */
    double[] scores(SignSets query) {
        return scoresOfImplied(query.withImplied(hierarchy), 0);
    }

    /** The similarity of one of the sets to every set, by row; 0 for empty sets. */
    public double[] scoresOf(int set) {
        return scoresOfImplied(implied, set);
    }

    /** The similarity of two of the sets. */
    double between(int first, int second) {
        return ratio(common(implied, first, implied, second), totals[first], totals[second]);
    }

    /** The similarity of one of the sets to the only set in {@code query}. */
    double between(int first, SignSets query) {
        SignSets other = query.withImplied(hierarchy);
        return ratio(common(implied, first, other, 0), totals[first], total(other, 0));
    }

    /** The similarity of the only set in each. */
    double between(SignSets first, SignSets second) {
        SignSets one = first.withImplied(hierarchy);
        SignSets other = second.withImplied(hierarchy);
        return ratio(common(one, 0, other, 0), total(one, 0), total(other, 0));
    }

    private double common(SignSets one, int first, SignSets other, int second) {
        double common = 0;
        for (Meeting meeting : SignSets.meetings(one, first, other, second)) {
            common += information.of(meeting.term()) * root(Math.min(meeting.first(), meeting.second()));
        }
        return common;
    }

    private double[] scoresOfImplied(SignSets query, int row) {
        double[] common = new double[totals.length];
        for (int i = query.terms().starts()[row]; i < query.terms().starts()[row + 1]; i++) {
            int term = query.terms().values()[i];
            double weight = information.of(term);
            if (weight == 0) {
                continue;
            }
            float own = root(query.shares()[i]);
            for (int k = setsWith.starts()[term]; k < setsWith.starts()[term + 1]; k++) {
                common[setsWith.values()[k]] += weight * Math.min(own, rootsWith[k]);
            }
        }
        double total = total(query, row);
        double[] scores = new double[common.length];
        for (int set = 0; set < scores.length; set++) {
            scores[set] = ratio(common[set], total, totals[set]);
        }
        return scores;
    }

    private double total(SignSets sets, int row) {
        double sum = 0;
        for (int i = sets.terms().starts()[row]; i < sets.terms().starts()[row + 1]; i++) {
            sum += information.of(sets.terms().values()[i]) * root(sets.shares()[i]);
        }
        return sum;
    }

    private static double ratio(double common, double first, double second) {
        return common == 0 ? 0 : common / (first + second - common);
    }

    private static float root(float share) {
        return (float) Math.sqrt(share);
    }
}
