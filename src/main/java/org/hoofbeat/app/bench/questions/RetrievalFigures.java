package org.hoofbeat.app.bench.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * MAP, MRR and nDCG at 10, averaged over topics; a question is relevant from grade 2 on, one that nobody judged is not. Topics
 * without a relevant question count as 0. The gain of nDCG is the grade.
 */
final class RetrievalFigures {
    private static final int DEPTH = 10;
    private static final int RELEVANT = 2;

    private int topics;
    private double precision;
    private double reciprocal;
    private double gain;

    void add(List<String> found, Map<String, Integer> grades) {
        topics++;
        long relevant =
                grades.values().stream().filter(grade -> grade >= RELEVANT).count();
        int hits = 0;
        double sum = 0;
        double first = 0;
        double discounted = 0;
        for (int rank = 1; rank <= Math.min(DEPTH, found.size()); rank++) {
            int grade = grades.getOrDefault(found.get(rank - 1), 0);
            discounted += grade / log2(rank + 1);
            if (grade >= RELEVANT) {
                hits++;
                sum += (double) hits / rank;
                first = first == 0 ? 1.0 / rank : first;
            }
        }
        precision += relevant == 0 ? 0 : sum / Math.min(DEPTH, relevant);
        reciprocal += first;
        double ideal = 0;
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        for (int rank = 1; rank <= best.size(); rank++) {
            ideal += best.get(rank - 1) / log2(rank + 1);
        }
        gain += ideal == 0 ? 0 : discounted / ideal;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    @Override
    public String toString() {
        double all = Math.max(1, topics);
        return String.format(Locale.ROOT, "map %.3f mrr %.3f ndcg %.3f", precision / all, reciprocal / all, gain / all);
    }
}
