package org.hoofbeat.phenotype.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The publications behind each disease's rows, each as the set of signs that it reports. Signs of one patient come together,
 * and they come together in one publication: a case that looks like one described family of a disease, rather than like the
 * sum of all, is likelier to be of that disease.
 */
final class Reports {
    private static final String PUBLICATION = "PMID:";
    private static final float UNCOUNTED = 0.5f;

    private final Knowledge knowledge;
    private final ShareEstimates shares;
    private final boolean[] isPublication;

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
        AnnotationTable rows = knowledge.annotations();
        this.isPublication = new boolean[rows.reference().size()];
        for (int i = 0; i < isPublication.length; i++) {
            isPublication[i] = rows.reference().get(i).startsWith(PUBLICATION);
        }
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
        double best = 0;
        for (Map<Integer, Float> report : of(sourceDisease, leftOut).values()) {
            double all = 0;
            double hits = 0;
            for (float one : report.values()) {
                all += one;
            }
            for (int term : findings) {
                hits += report.getOrDefault(term, 0f);
            }
            best = Math.max(best, likeness(hits, all, findings.length));
        }
        return best;
    }

    static double likeness(double hits, double all, int findings) {
        return hits / (findings + all - hits);
    }

    /** The publications of a disease, by their row among the references, and the share that each gives for its signs. */
    private Map<Integer, Map<Integer, Float>> of(int sourceDisease, IntPredicate leftOut) {
        AnnotationTable rows = knowledge.annotations();
        Map<Integer, Map<Integer, Float>> found = new TreeMap<>();
        knowledge
                .annotationsOf(sourceDisease)
                .filter(shares::isSign)
                .filter(leftOut.negate())
                .forEach(row -> {
                    float reported = reported(rows, row);
                    for (int i = rows.references().starts()[row];
                            i < rows.references().starts()[row + 1];
                            i++) {
                        int reference = rows.references().values()[i];
                        if (reported > 0 && isPublication[reference]) {
                            found.computeIfAbsent(reference, _ -> new HashMap<>())
                                    .merge(rows.term()[row], reported, Math::max);
                        }
                    }
                });
        return found;
    }

    private static float reported(AnnotationTable rows, int row) {
        int examined = rows.examined()[row];
        if (examined <= 0) {
            return UNCOUNTED;
        }
        return rows.affected()[row] == 0 ? 0 : (rows.affected()[row] + 0.5f) / (examined + 1f);
    }

    private void index() {
        var terms = new IntList();
        var owners = new IntList();
        var values = new FloatList();
        for (int row = 0; row < knowledge.sourceDiseases().size(); row++) {
            for (Map<Integer, Float> report : of(row, _ -> false).values()) {
                float all = 0;
                for (Map.Entry<Integer, Float> sign : report.entrySet()) {
                    terms.add(sign.getKey());
                    owners.add(size);
                    values.add(sign.getValue());
                    all += sign.getValue();
                }
                append(row, all);
            }
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
