package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.SignSets;

/**
 * A test of similarity with an answer that nobody had to make up: OMIM and Orphanet describe many diseases independently, and
 * Mondo says which of their entries are the same. How often does a measure find, for an OMIM disease, its own Orphanet entry
 * among all Orphanet entries?
 */
final class Counterparts {
    private static final int MOST = 600;
    private static final long SEED = 7;
    private static final double HALF = 0.5;

    private record Pair(int omim, int orphanet) {}

    private final boolean[] orphanet;
    private final List<Pair> pairs = new ArrayList<>();

    Counterparts(Knowledge knowledge, SignSets sources) {
        this.orphanet = new boolean[sources.size()];
        IntPredicate known = row -> !sources.isEmpty(row);
        for (int row = 0; row < orphanet.length; row++) {
            orphanet[row] = known.test(row) && prefix(knowledge, row).equals("ORPHA");
        }
        for (int page = 0; page < knowledge.diseases().size(); page++) {
            int[] rows = knowledge.sourcesOf(page).filter(known).toArray();
            for (int one : rows) {
                for (int other : rows) {
                    if (prefix(knowledge, one).equals("OMIM") && orphanet[other]) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
        }
        Collections.shuffle(pairs, new Random(SEED));
    }

    private static String prefix(Knowledge knowledge, int row) {
        return knowledge.sourceDiseases().idOf(row).prefix();
    }

    /** How many pairs are asked about. */
    int size() {
        return Math.min(MOST, pairs.size());
    }

    /**
     * What the ranks come to.
     *
     * @param scores for the row of a source disease the similarity of every other, by row
     */
    RankFigures measure(IntFunction<double[]> scores) {
        return RankFigures.of(pairs.stream()
                .limit(MOST)
                .mapToDouble(pair -> rank(scores.apply(pair.omim), pair))
                .toArray());
    }

    private double rank(double[] scores, Pair pair) {
        double own = scores[pair.orphanet];
        double rank = 1;
        for (int row = 0; row < scores.length; row++) {
            if (orphanet[row] && row != pair.orphanet) {
                rank += scores[row] > own ? 1 : scores[row] == own ? HALF : 0;
            }
        }
        return rank;
    }
}
