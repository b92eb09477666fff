package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;

/** A ranking over scores in an array, one a source disease; {@code NaN} marks those that are not ranked. */
final class ScoredRanking implements Ranking {

    /** What a ranker knows about its own scores. */
    interface Reasons {
        Explanation explain(Ranked disease);

        List<NextQuestion> askAbout(Ranking ranking, int most);
    }

    private final Knowledge knowledge;
    private final CleanedFindings findings;
    private final double[] scores;
    private final double[] posteriors;
    private final double noneOfThese;
    private final Reasons reasons;

    ScoredRanking(
            Knowledge knowledge,
            CleanedFindings findings,
            double[] scores,
            double[] posteriors,
            double noneOfThese,
            Reasons reasons) {
        this.knowledge = knowledge;
        this.findings = findings;
        this.scores = scores;
        this.posteriors = posteriors;
        this.noneOfThese = noneOfThese;
        this.reasons = reasons;
    }

    @Override
    public CleanedFindings findings() {
        return findings;
    }

    @Override
    public int size() {
        return (int) IntStream.range(0, scores.length)
                .filter(row -> !Double.isNaN(scores[row]))
                .count();
    }

    @Override
    public List<Ranked> top(int most) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(row -> scores[row]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int row = 0; row < scores.length; row++) {
            if (Double.isNaN(scores[row])) {
                continue;
            }
            if (best.size() < most) {
                best.add(row);
            } else if (most > 0 && scores[row] > scores[best.element()]) {
                best.remove();
                best.add(row);
            }
        }
        return ranked(best.stream().sorted(worstFirst.reversed()).toList());
    }

    /** Ranks of the first rows without counting all others again: only who ties with the last may have equals further down. */
    private List<Ranked> ranked(List<Integer> first) {
        List<Ranked> ranked = new ArrayList<>(first.size());
        for (int from = 0; from < first.size(); ) {
            double score = scores[first.get(from)];
            int to = from;
            while (to < first.size() && scores[first.get(to)] == score) {
                to++;
            }
            double rank = to < first.size()
                    ? 1 + from + (to - from - 1) / 2.0
                    : rankOf(first.get(from)).orElse(Double.NaN);
            for (int row : first.subList(from, to)) {
                ranked.add(ranked(row, rank));
            }
            from = to;
        }
        return ranked;
    }

    @Override
    public Optional<Ranked> find(int sourceDisease) {
        return Double.isNaN(scores[sourceDisease]) ? Optional.empty() : Optional.of(ranked(sourceDisease));
    }

    @Override
    public OptionalDouble rankOf(int sourceDisease) {
        double own = scores[sourceDisease];
        if (Double.isNaN(own)) {
            return OptionalDouble.empty();
        }
        int greater = 0;
        int equal = -1;
        for (double score : scores) {
            if (score > own) {
                greater++;
            } else if (score == own) {
                equal++;
            }
        }
        return OptionalDouble.of(1 + greater + equal / 2.0);
    }

    @Override
    public double noneOfThese() {
        return noneOfThese;
    }

    @Override
    public Explanation explain(int sourceDisease) {
        return reasons.explain(ranked(sourceDisease));
    }

    @Override
    public List<NextQuestion> askAbout(int most) {
        return reasons.askAbout(this, most);
    }

    private Ranked ranked(int row) {
        return ranked(row, rankOf(row).orElse(Double.NaN));
    }

    private Ranked ranked(int row, double rank) {
        return new Ranked(
                rank,
                row,
                knowledge.sourceDiseases().idOf(row),
                knowledge.diseases().idOf(knowledge.sourceDiseases().disease()[row]),
                knowledge.sourceDiseases().label().get(row),
                scores[row],
                Double.isNaN(posteriors[row]) ? 0 : posteriors[row]);
    }
}
