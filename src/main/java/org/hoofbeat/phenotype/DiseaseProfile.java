package org.hoofbeat.phenotype;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/**
 * The signs of one disease as two sparse vectors over term rows: those it is annotated with, and all that these imply
 * upwards, an ancestor having the greatest share of the terms below it.
 *
 * @param terms annotated terms, ascending
 * @param shares the share of people with each, above 0 and at most 1
 * @param impliedTerms annotated terms and all their ancestors, ascending
 * @param impliedShares the share of people with each
 */
record DiseaseProfile(int[] terms, float[] shares, int[] impliedTerms, float[] impliedShares) {

    /** Builds the profile from a source disease's rows, without those left out. */
    static DiseaseProfile of(Knowledge knowledge, int sourceDisease, IntPredicate leftOut, double unstated) {
        int[] terms = knowledge
                .annotationsOf(sourceDisease)
                .filter(knowledge.annotations()::isPhenotype)
                .filter(row -> !knowledge.annotations().isNegated(row) && !leftOut.test(row))
                .map(row -> knowledge.annotations().term()[row])
                .sorted()
                .distinct()
                .toArray();
        float[] shares = new float[terms.length];
        int kept = 0;
        for (int term : terms) {
            float share = (float) SignStatements.pool(knowledge, rowsOf(knowledge, sourceDisease, term), leftOut)
                    .shareOr(unstated);
            if (share > 0) {
                terms[kept] = term;
                shares[kept++] = share;
            }
        }
        return implied(
                Arrays.copyOf(terms, kept),
                Arrays.copyOf(shares, kept),
                knowledge.hierarchy().ancestors());
    }

    /** The rows of a source disease that speak of exactly this term. */
    static int[] rowsOf(Knowledge knowledge, int sourceDisease, int term) {
        return knowledge
                .annotationsOf(sourceDisease)
                .filter(row -> knowledge.annotations().term()[row] == term)
                .toArray();
    }

    /** Whether nothing is known. */
    boolean isEmpty() {
        return terms.length == 0;
    }

    /** The share of people with a term or a special case of it; 0 where nothing is said. */
    double impliedShare(int term) {
        int at = Arrays.binarySearch(impliedTerms, term);
        return at >= 0 ? impliedShares[at] : 0;
    }

    private static DiseaseProfile implied(int[] terms, float[] shares, ListColumn ancestors) {
        int[] all = Arrays.stream(terms)
                .flatMap(ancestors::stream)
                .sorted()
                .distinct()
                .toArray();
        float[] greatest = new float[all.length];
        for (int i = 0; i < terms.length; i++) {
            for (int k = ancestors.starts()[terms[i]]; k < ancestors.starts()[terms[i] + 1]; k++) {
                int at = Arrays.binarySearch(all, ancestors.values()[k]);
                greatest[at] = Math.max(greatest[at], shares[i]);
            }
        }
        return new DiseaseProfile(terms, shares, all, greatest);
    }
}
