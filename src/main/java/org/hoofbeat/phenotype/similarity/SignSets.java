package org.hoofbeat.phenotype.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Many sets of signs, one row each, with the share of people who have each sign: as stated, save that counts are drawn towards
 * one half by one more person with the sign and one more without, and that an unstated share is one half. Signs that the
 * sources rule out are not members.
 *
 * @param terms rows of the signs, ascending within a set
 * @param shares the share of people with the sign, above 0 and at most 1, in the places of {@code terms.values()}
 */
public record SignSets(ListColumn terms, float[] shares) {

    private static final float CERTAIN = 1;

    /** The diseases that have a page, in their order, each with the signs that all its sources state. */
    public static SignSets ofDiseases(Knowledge knowledge) {
        return of(knowledge, knowledge.diseases().size(), row -> knowledge
                .sourcesOf(row)
                .flatMap(knowledge::annotationsOf));
    }

    /** The diseases of the sources, in their order. */
    public static SignSets ofSourceDiseases(Knowledge knowledge) {
        return of(knowledge, knowledge.sourceDiseases().size(), knowledge::annotationsOf);
    }

    /** Human genes, in their order, each with the signs of the diseases that it is linked to. */
    public static SignSets ofGenes(Knowledge knowledge) {
        return of(knowledge, knowledge.genes().size(), row -> knowledge.genes().diseases().stream(row)
                .flatMap(knowledge::annotationsOf));
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
        float[] greatest = new float[ancestors.size()];
        int[] found = new int[ancestors.size()];
        List<int[]> closures = new ArrayList<>(size());
        List<float[]> closedShares = new ArrayList<>(size());
        for (int set = 0; set < size(); set++) {
            int count = 0;
            for (int i = terms.starts()[set]; i < terms.starts()[set + 1]; i++) {
                int sign = terms.values()[i];
                for (int k = ancestors.starts()[sign]; k < ancestors.starts()[sign + 1]; k++) {
                    int ancestor = ancestors.values()[k];
                    if (greatest[ancestor] == 0) {
                        found[count++] = ancestor;
                    }
                    greatest[ancestor] = Math.max(greatest[ancestor], shares[i]);
                }
            }
            int[] closure = Arrays.copyOf(found, count);
            Arrays.sort(closure);
            float[] closed = new float[count];
            for (int i = 0; i < count; i++) {
                closed[i] = greatest[closure[i]];
                greatest[closure[i]] = 0;
            }
            closures.add(closure);
            closedShares.add(closed);
        }
        return new SignSets(ListColumn.of(closures), join(closedShares));
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

    private static SignSets of(Knowledge knowledge, int rows, IntFunction<IntStream> annotationsOf) {
        List<int[]> sets = new ArrayList<>(rows);
        List<float[]> shares = new ArrayList<>(rows);
        var signs = new Signs();
        for (int row = 0; row < rows; row++) {
            signs.count = 0;
            SignPool.forEachSign(knowledge, annotationsOf.apply(row), signs);
            sets.add(Arrays.copyOf(signs.terms, signs.count));
            shares.add(Arrays.copyOf(signs.shares, signs.count));
        }
        return new SignSets(ListColumn.of(sets), join(shares));
    }

    private static float[] join(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** Takes down the observed signs of one disease after the other. */
    private static final class Signs implements Consumer<SignPool> {
        private int[] terms = new int[64];
        private float[] shares = new float[64];
        private int count;

        @Override
        public void accept(SignPool sign) {
            if (!sign.isObserved()) {
                return;
            }
            if (count == terms.length) {
                terms = Arrays.copyOf(terms, 2 * count);
                shares = Arrays.copyOf(shares, 2 * count);
            }
            terms[count] = sign.term();
            shares[count++] = (float) sign.share();
        }
    }
}
