package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/** The annotation rows of one page, term by term, pooled and not yet written out: references get numbers in display order. */
final class Drafts {
    private final Knowledge knowledge;

    Drafts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * All rows of one page about one term.
     *
     * @param rows rows of the annotation table, ascending
     */
    record Draft(int term, int[] rows, PooledFrequency frequency) {}

    /** Groups rows by term; terms ascending. */
    List<Draft> group(IntStream rows) {
        AnnotationTable table = knowledge.annotations();
        long[] keys = rows.mapToLong(row -> (long) table.term()[row] << 32 | row)
                .sorted()
                .toArray();
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < keys.length; ) {
            int term = (int) (keys[from] >>> 32);
            int to = from + 1;
            while (to < keys.length && (int) (keys[to] >>> 32) == term) {
                to++;
            }
            int[] ofTerm =
                    Arrays.stream(keys, from, to).mapToInt(key -> (int) key).toArray();
            drafts.add(new Draft(term, ofTerm, PooledFrequency.of(table, ofTerm)));
            from = to;
        }
        return drafts;
    }

    /** Most prominent first; among equals those with more statements, then those that more diseases have, then by row. */
    Comparator<Draft> byProminence() {
        return Comparator.comparingDouble((Draft draft) -> -draft.frequency().prominence())
                .thenComparingInt(draft -> -draft.rows().length)
                .thenComparingLong(
                        draft -> -knowledge.annotationsWith(draft.term()).count())
                .thenComparingInt(Draft::term);
    }
}
