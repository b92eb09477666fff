package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.model.Curie;

/** What stands at the head of a column. */
public sealed interface Column {

    /** What it is called. */
    String label();

    /** How many signs are known to be present. */
    int signs();

    /**
     * A disease that has a page.
     *
     * @param disease its row among these
     * @param id its canonical identifier
     * @param sources the source diseases whose statements were put together
     * @param signs see {@link Column#signs()}
     * @param specialCases how many diseases are directly below it; 0 also where the pack has no links between diseases
     * @param within the group it was opened from, as given in the request; at most one
     */
    record OfDisease(
            int disease, Curie id, String label, List<Curie> sources, int signs, int specialCases, List<Curie> within)
            implements Column {
        public OfDisease {
            sources = List.copyOf(sources);
            within = List.copyOf(within);
        }
    }

    /**
     * The patient whose findings were given, after cleaning.
     *
     * @param signs how many findings were observed
     * @param ruledOut how many were ruled out
     */
    record OfPatient(int signs, int ruledOut) implements Column {
        @Override
        public String label() {
            return "Patient";
        }
    }
}
