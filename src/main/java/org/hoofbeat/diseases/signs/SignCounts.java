package org.hoofbeat.diseases.signs;

import java.util.Arrays;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/** How many diseases have each sign, special cases included. Counted once for all terms, in some 50 ms. */
public final class SignCounts {
    private final int[] diseases;

    private SignCounts(int[] diseases) {
        this.diseases = diseases;
    }

    /** The counts over all diseases of a pack; statements that a sign is absent do not count. */
    public static SignCounts of(Knowledge knowledge) {
        AnnotationTable table = knowledge.annotations();
        ListColumn ancestors = knowledge.hierarchy().ancestors();
        int[] counts = new int[knowledge.terms().size()];
        int[] countedFor = new int[counts.length];
        Arrays.fill(countedFor, -1);
        for (int disease = 0; disease < knowledge.diseases().size(); disease++) {
            int page = disease;
            knowledge
                    .sourcesOf(disease)
                    .flatMap(knowledge::annotationsOf)
                    .filter(row -> isPresent(table, row))
                    .flatMap(row -> ancestors.stream(table.term()[row]))
                    .filter(term -> countedFor[term] != page)
                    .forEach(term -> {
                        countedFor[term] = page;
                        counts[term]++;
                    });
        }
        return new SignCounts(counts);
    }

    /** How many diseases have the term of this row or a special case of it. */
    public int of(int term) {
        return diseases[term];
    }

    /** Whether a row says that people with the disease have the sign, however rarely. */
    static boolean isPresent(AnnotationTable table, int row) {
        return table.isPhenotype(row)
                && !table.isNegated(row)
                && table.frequency(row).share().orElse(1) > 0;
    }
}
