package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Reads a disease's rows publication by publication. It works on arrays that serve disease after disease, because every row
 * of a pack passes here before the first answer. Not safe for several threads.
 */
final class ReportReader {
    private static final String PUBLICATION = "PMID:";
    private static final float UNCOUNTED = 0.5f;

    private final Knowledge knowledge;
    private final ShareEstimates shares;

    /** Whether each reference is a publication; only those hold patients who were seen together. */
    private final boolean[] isPublication;

    /** References in the upper half, places in the other lists in the lower. */
    private long[] order = new long[256];

    private int size;
    private final IntList terms = new IntList();
    private final FloatList reported = new FloatList();

    /** The share that the report at hand gives for each term; 0 for terms it does not report. */
    private final float[] shareOf;

    private final IntList signs = new IntList();

    ReportReader(Knowledge knowledge, ShareEstimates shares) {
        this.knowledge = knowledge;
        this.shares = shares;
        this.isPublication = new boolean[knowledge.annotations().reference().size()];
        for (int i = 0; i < isPublication.length; i++) {
            isPublication[i] = knowledge.annotations().reference().get(i).startsWith(PUBLICATION);
        }
        this.shareOf = new float[knowledge.terms().size()];
    }

    /** Takes one report. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param signs rows of the terms it reports, each once
         * @param shareOf the share it gives for each row of a term, 0 for others; not to be kept
         * @param all the sum of those shares
         */
        void take(IntList signs, float[] shareOf, float all);
    }

    /** Gives the reports of a disease in the order of their references, without the rows left out. */
    void read(int sourceDisease, IntPredicate leftOut, Taker taker) {
        collect(sourceDisease, leftOut);
        Arrays.sort(order, 0, size);
        int from = 0;
        while (from < size) {
            int to = from;
            float all = 0;
            while (to < size && order[to] >> 32 == order[from] >> 32) {
                all += report((int) order[to++]);
            }
            taker.take(signs, shareOf, all);
            for (int i = 0; i < signs.size(); i++) {
                shareOf[signs.get(i)] = 0;
            }
            signs.clear();
            from = to;
        }
    }

    /** Notes one statement of the report at hand, the greatest for a term; returns what it adds to the sum. */
    private float report(int place) {
        int term = terms.get(place);
        float before = shareOf[term];
        if (before == 0) {
            signs.add(term);
        }
        shareOf[term] = Math.max(before, reported.get(place));
        return shareOf[term] - before;
    }

    private void collect(int sourceDisease, IntPredicate leftOut) {
        size = 0;
        terms.clear();
        reported.clear();
        AnnotationTable rows = knowledge.annotations();
        int[] starts = knowledge.sourceDiseases().annotationStart();
        for (int row = starts[sourceDisease]; row < starts[sourceDisease + 1]; row++) {
            float share = shares.isSign(row) ? reported(rows, row) : 0;
            if (share > 0 && !leftOut.test(row)) {
                add(rows, row, share);
            }
        }
    }

    private void add(AnnotationTable rows, int row, float share) {
        int place = terms.size();
        terms.add(rows.term()[row]);
        reported.add(share);
        for (int i = rows.references().starts()[row]; i < rows.references().starts()[row + 1]; i++) {
            int reference = rows.references().values()[i];
            if (isPublication[reference]) {
                if (size == order.length) {
                    order = Arrays.copyOf(order, 2 * size);
                }
                order[size++] = (long) reference << 32 | place;
            }
        }
    }

    private static float reported(AnnotationTable rows, int row) {
        int examined = rows.examined()[row];
        if (examined <= 0) {
            return UNCOUNTED;
        }
        return rows.affected()[row] == 0 ? 0 : (rows.affected()[row] + 0.5f) / (examined + 1f);
    }
}
