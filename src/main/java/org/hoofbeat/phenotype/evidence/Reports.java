package org.hoofbeat.phenotype.evidence;

import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The publications behind each disease's rows, each as the set of signs that it reports. Signs of one patient come together,
 * and they come together in one publication: a case that looks like one described family of a disease, rather than like the
 * sum of all, is likelier to be of that disease.
 */
final class Reports {
    private final Knowledge knowledge;
    private final ShareEstimates shares;

    /** The disease of each report, ascending. */
    private int[] disease = new int[1024];

    /** The sum of the shares that each report gives. */
    private float[] weight = new float[1024];

    private int size;
    private final int[] starts;
    private int[] reports = {};
    private float[] share = {};

    Reports(Knowledge knowledge, ShareEstimates shares) {
        this.knowledge = knowledge;
        this.shares = shares;
        this.starts = new int[knowledge.terms().size() + 1];
        index();
    }

    /** How many reports there are. */
    int size() {
        return size;
    }

    /** How many diseases there are, with and without reports. */
    int diseases() {
        return knowledge.sourceDiseases().size();
    }

    int diseaseOf(int report) {
        return disease[report];
    }

    float weightOf(int report) {
        return weight[report];
    }

    /** Adds up, for every report, the shares of the findings it reports. */
    void addHits(int term, float[] hits, IntList touched) {
        for (int i = starts[term]; i < starts[term + 1]; i++) {
            int report = reports[i];
            if (hits[report] == 0) {
                touched.add(report);
            }
            hits[report] += share[i];
        }
    }

    /** The best likeness of the findings to one report: what they share, over what they hold together; 0 to 1. */
    double bestLikeness(int sourceDisease, int[] findings, IntPredicate leftOut) {
        double[] best = {0};
        new ReportReader(knowledge, shares).read(sourceDisease, leftOut, (_, shareOf, all) -> {
            double hits = 0;
            for (int term : findings) {
                hits += shareOf[term];
            }
            best[0] = Math.max(best[0], likeness(hits, all, findings.length));
        });
        return best[0];
    }

    static double likeness(double hits, double all, int findings) {
        return hits / (findings + all - hits);
    }

    private void index() {
        var terms = new IntList();
        var owners = new IntList();
        var values = new FloatList();
        var reader = new ReportReader(knowledge, shares);
        for (int row = 0; row < knowledge.sourceDiseases().size(); row++) {
            int owner = row;
            reader.read(row, _ -> false, (signs, shareOf, all) -> {
                for (int i = 0; i < signs.size(); i++) {
                    terms.add(signs.get(i));
                    owners.add(size);
                    values.add(shareOf[signs.get(i)]);
                }
                append(owner, all);
            });
        }
        turn(terms, owners, values);
    }

    private void append(int row, float all) {
        if (size == disease.length) {
            disease = java.util.Arrays.copyOf(disease, 2 * size);
            weight = java.util.Arrays.copyOf(weight, 2 * size);
        }
        disease[size] = row;
        weight[size++] = all;
    }

    private void turn(IntList terms, IntList owners, FloatList values) {
        for (int i = 0; i < terms.size(); i++) {
            starts[terms.get(i) + 1]++;
        }
        for (int term = 0; term + 1 < starts.length; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = starts.clone();
        reports = new int[terms.size()];
        share = new float[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            int at = next[terms.get(i)]++;
            reports[at] = owners.get(i);
            share[at] = values.get(i);
        }
    }
}
