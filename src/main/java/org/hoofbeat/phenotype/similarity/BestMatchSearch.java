package org.hoofbeat.phenotype.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.ListColumn;

/**
 * Compares one set of terms with many sets at once, exactly as {@link TermSimilarity} compares two.
 *
 * <p>For a term of the query, only the members that share an ancestor with it are touched, through a list of who is below
 * whom; only the sets that have such a member are touched then. Ancestors that every member has (the roots) and that carry no
 * information would touch everything for nothing: what they add to a closure is counted once.
 */
public final class BestMatchSearch {
    private final TermSimilarity terms;
    private final SignSets sets;

    /** Every term that is in some set, ascending; the other columns number the members by their place here. */
    private final int[] members;

    private final TermFigures[] figures;
    private final int[] memberOfPlace;
    private final ListColumn membersBelow;
    private final ListColumn setsWith;
    private final boolean[] shallow;
    private final int[] leastClosure;

    private BestMatchSearch(TermSimilarity terms, SignSets sets) {
        this.terms = terms;
        this.sets = sets;
        this.members = IntStream.of(sets.terms().values()).sorted().distinct().toArray();
        this.figures = IntStream.of(members).mapToObj(terms::figures).toArray(TermFigures[]::new);
        this.memberOfPlace = IntStream.of(sets.terms().values())
                .map(term -> Arrays.binarySearch(members, term))
                .toArray();
        ListColumn closures = terms.closures();
        this.membersBelow = ListColumn.of(
                        IntStream.of(members).mapToObj(closures::get).toList())
                .inverted(closures.size());
        this.setsWith = new ListColumn(memberOfPlace, sets.terms().starts()).inverted(members.length);
        this.shallow = new boolean[closures.size()];
        for (int term = 0; term < shallow.length; term++) {
            shallow[term] = membersBelow.count(term) == members.length
                    && terms.information().of(term) == 0
                    && Arrays.binarySearch(members, term) < 0;
        }
        this.leastClosure = IntStream.range(0, sets.size())
                .map(set -> sets.terms().stream(set).map(closures::count).min().orElse(0))
                .toArray();
    }

    /** Comparison with these sets. */
    public static BestMatchSearch of(TermSimilarity terms, SignSets sets) {
        return new BestMatchSearch(terms, sets);
    }

    /**
     * The sets most like the query, best first; equal ones in the order of their rows. Their scores are those of {@link
     * TermSimilarity#compare(int[], int[], TermMeasure)} within rounding.
     *
     * @param query rows of terms; doubles count once
     * @param most how many at most; sets that share nothing are left out
     */
    public List<ScoredSet> top(int[] query, TermMeasure measure, Direction direction, int most) {
        return ScoredSet.top(scores(query, measure, direction), most);
    }

    /** The similarity of the query to every set, by row; 0 for empty sets. */
    public double[] scores(int[] query, TermMeasure measure, Direction direction) {
        int[] subjects = IntStream.of(query).sorted().distinct().toArray();
        var pass = new Pass(measure);
        for (int term : subjects) {
            pass.add(term);
        }
        double[] scores = new double[sets.size()];
        for (int set = 0; set < scores.length && subjects.length > 0; set++) {
            if (!sets.isEmpty(set)) {
                scores[set] = direction.of(pass.forth[set] / subjects.length, pass.back(set));
            }
        }
        return scores;
    }

    /** The sums of one query, while they are made. */
    private final class Pass {
        private final TermMeasure measure;

        /** By set: the sum, over the query's terms so far, of the best score in the set. */
        private final double[] forth = new double[sets.size()];

        /** By member: its best score with any of the query's terms so far. */
        private final double[] bestOfMember = new double[members.length];

        private final double[] bestInSet = new double[sets.size()];
        private final int[] touched = new int[members.length];
        private final int[] shared = new int[members.length];
        private final double[] information = new double[members.length];

        Pass(TermMeasure measure) {
            this.measure = measure;
        }

        void add(int term) {
            int common = shallowAncestors(term);
            addStrangers(term, common);
            int count = touchMembersSharingAncestors(term);
            TermFigures own = terms.figures(term);
            for (int i = 0; i < count; i++) {
                int member = touched[i];
                double score = measure.score(own, figures[member], information[member], common + shared[member]);
                shared[member] = 0;
                information[member] = 0;
                if (score > bestOfMember[member]) {
                    bestOfMember[member] = score;
                }
                for (int k = setsWith.starts()[member]; k < setsWith.starts()[member + 1]; k++) {
                    int set = setsWith.values()[k];
                    if (score > bestInSet[set]) {
                        bestInSet[set] = score;
                    }
                }
            }
            for (int set = 0; set < forth.length; set++) {
                forth[set] += bestInSet[set];
            }
        }

        /** The mean, over the members of a set, of their best scores with the query. */
        double back(int set) {
            int from = sets.terms().starts()[set];
            int to = sets.terms().starts()[set + 1];
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += bestOfMember[memberOfPlace[i]];
            }
            return sum / (to - from);
        }

        private int touchMembersSharingAncestors(int term) {
            ListColumn closures = terms.closures();
            int count = 0;
            for (int k = closures.starts()[term]; k < closures.starts()[term + 1]; k++) {
                int ancestor = closures.values()[k];
                if (shallow[ancestor]) {
                    continue;
                }
                double special = terms.information().of(ancestor);
                for (int i = membersBelow.starts()[ancestor]; i < membersBelow.starts()[ancestor + 1]; i++) {
                    int member = membersBelow.values()[i];
                    if (shared[member]++ == 0) {
                        touched[count++] = member;
                    }
                    if (special > information[member]) {
                        information[member] = special;
                    }
                }
            }
            return count;
        }

        private int shallowAncestors(int term) {
            return (int) terms.closures().stream(term).filter(a -> shallow[a]).count();
        }

        /** Only Jaccard gives something to terms that have nothing but the roots in common. */
        private void addStrangers(int term, int common) {
            Arrays.fill(bestInSet, 0);
            if (measure != TermMeasure.JACCARD) {
                return;
            }
            int closure = terms.figures(term).closure();
            for (int set = 0; set < bestInSet.length; set++) {
                bestInSet[set] = sets.isEmpty(set) ? 0 : (double) common / (closure + leastClosure[set] - common);
            }
            for (int member = 0; member < members.length; member++) {
                bestOfMember[member] = Math.max(
                        bestOfMember[member], (double) common / (closure + figures[member].closure() - common));
            }
        }
    }
}
