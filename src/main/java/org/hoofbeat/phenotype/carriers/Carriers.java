package org.hoofbeat.phenotype.carriers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.PooledSign;
import org.hoofbeat.phenotype.similarity.SignSets;

/** Which diseases have a sign, and how often. Immutable and shared by all threads. */
public final class Carriers {
    private final Knowledge knowledge;
    private final int[] counts;

    /** For each term asked for, its carriers in order: some four bytes each, and several milliseconds to find anew. */
    private final AtomicReferenceArray<int[]> orders;

    private Carriers(Knowledge knowledge, int[] counts) {
        this.knowledge = knowledge;
        this.counts = counts;
        this.orders = new AtomicReferenceArray<>(counts.length);
    }

    /**
     * The carriers among the diseases of a pack.
     *
     * @param implied every disease's signs with all that they imply
     */
    public static Carriers of(Knowledge knowledge, SignSets implied) {
        int[] counts = new int[knowledge.terms().size()];
        for (int term : implied.terms().values()) {
            counts[term]++;
        }
        return new Carriers(knowledge, counts);
    }

    /** How many diseases have the sign of this row or a special case of it. */
    public int count(int term) {
        return counts[term];
    }

    /**
     * The diseases that have the sign of this row or a special case of it: the commonest first, those where nobody says how
     * often last, equal ones by name.
     */
    public List<Carrier> of(int term) {
        return of(term, 0, Integer.MAX_VALUE);
    }

    /** The entries of that list from one place (inclusive) to another (exclusive), the first being 0; less at its end. */
    public List<Carrier> of(int term, int from, int to) {
        int[] order = order(term);
        return Arrays.stream(order, Math.min(from, order.length), Math.min(to, order.length))
                .mapToObj(disease -> carrier(disease, term))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How long that list is. */
    public int size(int term) {
        return order(term).length;
    }

    private int[] order(int term) {
        int[] known = orders.get(term);
        if (known == null) {
            known = stating(term)
                    .mapToObj(disease -> carrier(disease, term))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingDouble(Carrier::prominence)
                            .reversed()
                            .thenComparing(
                                    carrier -> knowledge.diseases().label().get(carrier.disease())))
                    .mapToInt(Carrier::disease)
                    .toArray();
            orders.set(term, known);
        }
        return known;
    }

    /**
     * Rows of the diseases of which some source states the term of this row or a special case of it, be it a sign, a mode of
     * inheritance or an onset; ascending.
     */
    public IntStream stating(int term) {
        return knowledge
                .hierarchy()
                .descendantsOf(term)
                .flatMap(knowledge::annotationsWith)
                .filter(row -> !knowledge.annotations().isNegated(row))
                .map(row -> knowledge.sourceDiseases().disease()[knowledge.sourceOf(row)])
                .sorted()
                .distinct();
    }

    private Optional<Carrier> carrier(int disease, int term) {
        return PooledSign.ofDisease(knowledge, disease, term).stream()
                .filter(PooledSign::observed)
                .map(sign -> new Carrier(disease, sign, sign.term() != term))
                .max(Comparator.comparing((Carrier carrier) -> !carrier.special())
                        .thenComparingDouble(Carrier::prominence));
    }
}
