package org.hoofbeat.ingest;

import java.util.OptionalInt;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.TermTable;

/** Finds the term that an identifier in an outside file means today: merged and replaced terms lead to their successor. */
final class CurrentTerms {
    private static final int MOST_STEPS = 10;

    private final TermTable terms;

    CurrentTerms(TermTable terms) {
        this.terms = terms;
    }

    /** The row of the current term; empty where it is unknown, or obsolete without exactly one successor. */
    OptionalInt find(Curie id) {
        OptionalInt found = terms.findRow(id);
        // A chain of replacements is a few steps at most; the bound guards against one that leads back to itself.
        for (int step = 0; step < MOST_STEPS && found.isPresent(); step++) {
            int row = found.getAsInt();
            if (!terms.isObsolete(row)) {
                return found;
            }
            found = terms.findReplacement(row);
        }
        return OptionalInt.empty();
    }
}
