package org.hoofbeat.phenotype.evidence;

import java.util.function.IntPredicate;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Counts the references that a disease's rows cite, and the people they examined: for each reference the most for one sign.
 * One array over all references serves disease after disease, because a pack is loaded before its first answer and a map for
 * each of 12,000 diseases would be a third of that time. Not safe for several threads.
 */
final class CitedPeople {
    private final Knowledge knowledge;
    private final ShareEstimates shares;

    /** The most people that a reference examined, and one; 0 for a reference that is not cited. */
    private final int[] examinedAndOne;

    private final IntList cited = new IntList();
    private int people;

    CitedPeople(Knowledge knowledge, ShareEstimates shares) {
        this.knowledge = knowledge;
        this.shares = shares;
        this.examinedAndOne = new int[knowledge.annotations().reference().size()];
    }

    /** Counts for one disease, without the rows left out. */
    void count(int sourceDisease, IntPredicate leftOut) {
        for (int i = 0; i < cited.size(); i++) {
            examinedAndOne[cited.get(i)] = 0;
        }
        cited.clear();
        people = 0;
        AnnotationTable rows = knowledge.annotations();
        int[] starts = knowledge.sourceDiseases().annotationStart();
        for (int row = starts[sourceDisease]; row < starts[sourceDisease + 1]; row++) {
            if (shares.isSign(row) && !leftOut.test(row)) {
                cite(rows, row);
            }
        }
    }

    /** How many references are cited. */
    int references() {
        return cited.size();
    }

    /** How many people were examined, added up over the references. */
    int people() {
        return people;
    }

    private void cite(AnnotationTable rows, int row) {
        int examined = Math.max(0, rows.examined()[row]);
        for (int i = rows.references().starts()[row]; i < rows.references().starts()[row + 1]; i++) {
            int reference = rows.references().values()[i];
            int before = examinedAndOne[reference];
            if (before == 0) {
                cited.add(reference);
                examinedAndOne[reference] = 1;
            }
            int more = examined + 1 - examinedAndOne[reference];
            if (more > 0) {
                people += more;
                examinedAndOne[reference] += more;
            }
        }
    }
}
