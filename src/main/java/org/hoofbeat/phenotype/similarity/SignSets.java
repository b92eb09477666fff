package org.hoofbeat.phenotype.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Many sets of signs, one row each, with the share of people who have each sign. Signs that the sources rule out are not
 * members.
 *
 * @param terms rows of the signs, ascending within a set
 * @param shares the share of people with the sign, above 0 and at most 1, in the places of {@code terms.values()}
 */
public record SignSets(ListColumn terms, float[] shares) {

    /** The share that stands for a sign whose frequency no source states. */
    static final float UNSTATED = 0.5f;

    private static final float CERTAIN = 1;

    /** The diseases that have a page, in their order, each with the signs that all its sources state. */
    public static SignSets ofDiseases(Knowledge knowledge) {
        return of(knowledge.diseases().size(), row -> PooledSign.ofDisease(knowledge, row));
    }

    /** The diseases of the sources, in their order. */
    public static SignSets ofSourceDiseases(Knowledge knowledge) {
        return of(knowledge.sourceDiseases().size(), row -> PooledSign.ofSourceDisease(knowledge, row));
    }

    /** Sets of terms that somebody has for certain, such as a patient; each ascending and without doubles. */
    public static SignSets ofTerms(List<int[]> sets) {
        ListColumn terms = ListColumn.of(sets.stream()
                .map(set -> IntStream.of(set).sorted().distinct().toArray())
                .toList());
        float[] shares = new float[terms.values().length];
        Arrays.fill(shares, CERTAIN);
        return new SignSets(terms, shares);
    }

    /** How many sets there are, empty ones included. */
    public int size() {
        return terms.size();
    }

    /** Whether nothing is known of a set. */
    public boolean isEmpty(int row) {
        return terms.count(row) == 0;
    }

    /** The share of people in a set who have exactly this sign; 0 where it is not a member. */
    public double share(int row, int term) {
        int at = Arrays.binarySearch(terms.values(), terms.starts()[row], terms.starts()[row + 1], term);
        return at < 0 ? 0 : shares[at];
    }

    /** The same sets with the ancestors of their signs, each as often as the most frequent sign below it. */
    public SignSets withImplied(TermHierarchy hierarchy) {
        ListColumn ancestors = hierarchy.ancestors();
        ListColumn all = ListColumn.of(IntStream.range(0, size())
                .mapToObj(set -> terms.stream(set)
                        .flatMap(ancestors::stream)
                        .sorted()
                        .distinct()
                        .toArray())
                .toList());
        float[] greatest = new float[all.values().length];
        for (int set = 0; set < size(); set++) {
            for (int i = terms.starts()[set]; i < terms.starts()[set + 1]; i++) {
                int sign = terms.values()[i];
                for (int k = ancestors.starts()[sign]; k < ancestors.starts()[sign + 1]; k++) {
                    int at = Arrays.binarySearch(
                            all.values(),
                            all.starts()[set],
                            all.starts()[set + 1],
                            ancestors.values()[k]);
                    greatest[at] = Math.max(greatest[at], shares[i]);
                }
            }
        }
        return new SignSets(all, greatest);
    }

    /** The terms that a row of one collection and a row of another both hold, ascending. */
    static List<Meeting> meetings(SignSets one, int first, SignSets other, int second) {
        List<Meeting> meetings = new ArrayList<>();
        int i = one.terms.starts()[first];
        int k = other.terms.starts()[second];
        while (i < one.terms.starts()[first + 1] && k < other.terms.starts()[second + 1]) {
            int order = Integer.compare(one.terms.values()[i], other.terms.values()[k]);
            if (order == 0) {
                meetings.add(new Meeting(one.terms.values()[i], one.shares[i], other.shares[k]));
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return meetings;
    }

    private static SignSets of(int rows, IntFunction<List<PooledSign>> signsOf) {
        List<List<PooledSign>> signs = IntStream.range(0, rows)
                .mapToObj(row ->
                        signsOf.apply(row).stream().filter(PooledSign::observed).toList())
                .toList();
        ListColumn terms = ListColumn.of(signs.stream()
                .map(set -> set.stream().mapToInt(PooledSign::term).toArray())
                .toList());
        float[] shares = new float[terms.values().length];
        int at = 0;
        for (List<PooledSign> set : signs) {
            for (PooledSign sign : set) {
                shares[at++] = (float) sign.shareOr(UNSTATED);
            }
        }
        return new SignSets(terms, shares);
    }
}
