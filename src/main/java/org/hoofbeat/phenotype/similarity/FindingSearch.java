package org.hoofbeat.phenotype.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Which of many sets of signs are most like somebody's findings, with all that speaks for and against each.
 *
 * <p>What is observed scores by its best matches ({@link SetSimilarity}). What was ruled out and is yet a sign of a set, or
 * implied by one, takes from that: the term's score with itself, times the share of people with the sign, added up over what
 * was ruled out and divided by the number of all findings. So one excluded finding weighs at most as much as one observed one,
 * and a sign that few people have hardly counts. A score never falls below 0.
 */
public final class FindingSearch {
    private final TermHierarchy hierarchy;
    private final TermSimilarity terms;
    private final SignSets sets;
    private final BestMatchSearch search;

    private FindingSearch(TermHierarchy hierarchy, TermSimilarity terms, SignSets sets, BestMatchSearch search) {
        this.hierarchy = hierarchy;
        this.terms = terms;
        this.sets = sets;
        this.search = search;
    }

    /** Among the diseases that have a page. */
    public static FindingSearch amongDiseases(Knowledge knowledge, MostSimilar engine) {
        return new FindingSearch(knowledge.hierarchy(), engine.terms(), engine.sets(), engine.search());
    }

    /** Among human genes, each with the signs of the diseases that it is linked to. */
    public static FindingSearch amongGenes(Knowledge knowledge, MostSimilar engine) {
        SignSets sets = SignSets.ofGenes(knowledge);
        return new FindingSearch(knowledge.hierarchy(), engine.terms(), sets, BestMatchSearch.of(engine.terms(), sets));
    }

    /**
     * One set that is like the findings.
     *
     * @param row its row
     * @param score the similarity in the direction that was asked for, less what was ruled out
     * @param similarity of the observed findings, with every best match
     * @param contradictions what was ruled out and is yet a sign
     */
    public record Found(int row, double score, SetSimilarity similarity, List<Contradiction> contradictions) {
        public Found {
            contradictions = List.copyOf(contradictions);
        }
    }

    /** The sets that are searched. */
    public SignSets sets() {
        return sets;
    }

    /** The sets most like the findings, best first; equal ones in the order of their rows. */
    public List<Found> top(int[] observed, int[] excluded, TermMeasure measure, Direction direction, int most) {
        double[] scores = search.scores(observed, measure, direction);
        int[] ruledOut = IntStream.of(excluded).sorted().distinct().toArray();
        int findings = ruledOut.length + (int) IntStream.of(observed).distinct().count();
        if (ruledOut.length > 0) {
            for (int row = 0; row < scores.length; row++) {
                if (scores[row] > 0) {
                    scores[row] -= weight(contradictions(sets.terms().get(row), row, ruledOut, measure, findings));
                }
            }
        }
        return ScoredSet.top(scores, most).stream()
                .map(found -> explain(observed, ruledOut, measure, direction, found.row(), findings))
                .toList();
    }

    private Found explain(
            int[] observed, int[] ruledOut, TermMeasure measure, Direction direction, int row, int findings) {
        int[] signs = sets.terms().get(row);
        SetSimilarity similarity = terms.compare(observed, signs, measure);
        List<Contradiction> against = contradictions(signs, row, ruledOut, measure, findings);
        return new Found(row, Math.max(0, similarity.score(direction) - weight(against)), similarity, against);
    }

    private List<Contradiction> contradictions(
            int[] signs, int row, int[] ruledOut, TermMeasure measure, int findings) {
        return Arrays.stream(ruledOut)
                .boxed()
                .flatMap(term -> contradiction(signs, row, term, measure, findings).stream())
                .toList();
    }

    private Optional<Contradiction> contradiction(int[] signs, int row, int term, TermMeasure measure, int findings) {
        int most = -1;
        double share = 0;
        for (int sign : signs) {
            if (sets.share(row, sign) > share && hierarchy.isA(sign, term)) {
                most = sign;
                share = sets.share(row, sign);
            }
        }
        return most < 0
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        term, most, share, share * terms.compare(term, term).score(measure) / findings));
    }

    private static double weight(List<Contradiction> against) {
        return against.stream().mapToDouble(Contradiction::weight).sum();
    }
}
