package org.hoofbeat.app.bench.text;

import java.util.Locale;
import java.util.Set;

/** Counts of documents' terms: found rightly, found wrongly, missed. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void add(Set<Integer> gold, Set<Integer> found) {
        int hits = (int) found.stream().filter(gold::contains).count();
        right += hits;
        wrong += found.size() - hits;
        missed += gold.size() - hits;
    }

    double precision() {
        return right == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return right == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f recall %.3f F1 %.3f (right %d, wrong %d, missed %d)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
