package org.hoofbeat.phenotype.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Adds up what several annotation rows say of one sign of one disease. Reused from sign to sign, because a quarter of a million
 * rows are added up when a pack is loaded.
 */
final class SignPool {
    /** Fewer people counted than this say less than an expert's band. */
    private static final int FEW = 5;

    private static final double HUNDREDTHS_OF_A_PER_CENT = 10_000;
    private static final int NONE = -1;
    private static final FrequencyBand[] BANDS = FrequencyBand.values();

    private final AnnotationTable table;
    private final List<Integer> annotations = new ArrayList<>();
    private int term = NONE;
    private int rows;
    private int denials;
    private int affected;
    private int examined;
    private int firstShare;
    private int commonestBand;
    private boolean stated;
    private boolean somebody;

    private SignPool(AnnotationTable table) {
        this.table = table;
    }

    /**
     * Adds up the rows of one disease, sign by sign, ascending by term. Rows that do not speak of a sign under "Phenotypic
     * abnormality" are passed over.
     *
     * @param each is given the same object every time, which holds until it returns
     */
    static void forEachSign(Knowledge knowledge, IntStream annotations, Consumer<SignPool> each) {
        AnnotationTable table = knowledge.annotations();
        long[] byTerm = annotations
                .filter(row -> table.isPhenotype(row) && isSign(knowledge.hierarchy(), table.term()[row]))
                .mapToLong(row -> (long) table.term()[row] << Integer.SIZE | row)
                .sorted()
                .toArray();
        var pool = new SignPool(table);
        for (long both : byTerm) {
            int term = (int) (both >>> Integer.SIZE);
            if (term != pool.term) {
                if (pool.term != NONE) {
                    each.accept(pool);
                }
                pool.begin(term);
            }
            pool.add((int) both);
        }
        if (pool.term != NONE) {
            each.accept(pool);
        }
    }

    /** Terms outside of "Phenotypic abnormality", and that term itself, say nothing about a disease. */
    private static boolean isSign(TermHierarchy hierarchy, int term) {
        return hierarchy.isPhenotype(term) && term != hierarchy.phenotypeRoot();
    }

    private void begin(int newTerm) {
        term = newTerm;
        rows = 0;
        annotations.clear();
        denials = 0;
        affected = 0;
        examined = 0;
        firstShare = NONE;
        commonestBand = NONE;
        stated = false;
        somebody = false;
    }

    private void add(int row) {
        rows++;
        annotations.add(row);
        if (table.isNegated(row)) {
            denials++;
            return;
        }
        int number = table.affected()[row];
        switch (table.examined()[row]) {
            case AnnotationTable.UNSTATED -> {}
            case AnnotationTable.SHARE -> {
                firstShare = firstShare == NONE ? number : firstShare;
                state(number > 0);
            }
            case AnnotationTable.BAND -> {
                // Bands are in the order of falling shares.
                commonestBand = commonestBand == NONE ? number : Math.min(commonestBand, number);
                state(BANDS[number] != FrequencyBand.RULED_OUT);
            }
            default -> {
                affected += number;
                examined += table.examined()[row];
                state(number > 0);
            }
        }
    }

    private void state(boolean anybody) {
        stated = true;
        somebody |= anybody;
    }

    /** Whether some row neither denies the sign nor found it in nobody. */
    boolean isObserved() {
        return rows > denials && (somebody || !stated);
    }

    private boolean isDenied() {
        return denials > 0;
    }

    /** How often: people counted, unless they are few and experts give a band. */
    private Frequency frequency() {
        if (examined >= FEW || (examined > 0 && commonestBand == NONE)) {
            return new Frequency.Counted(affected, examined);
        }
        if (examined == 0 && firstShare != NONE) {
            return new Frequency.Share(firstShare / HUNDREDTHS_OF_A_PER_CENT);
        }
        return commonestBand == NONE ? new Frequency.Unstated() : new Frequency.Banded(BANDS[commonestBand]);
    }

    /** See {@link PooledSign#share()}. */
    double share() {
        return PooledSign.share(frequency());
    }

    int term() {
        return term;
    }

    PooledSign sign() {
        return new PooledSign(term, annotations, isObserved(), frequency(), isDenied());
    }
}
