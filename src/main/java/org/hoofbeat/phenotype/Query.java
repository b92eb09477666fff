package org.hoofbeat.phenotype;

import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;

/**
 * What is asked of a ranker.
 *
 * @param patient findings and whatever else is known
 * @param universe which diseases to rank
 * @param leavingOut statements not to be used; {@link LeavingOut#nothing()} outside of measurements
 */
public record Query(Patient patient, Universe universe, LeavingOut leavingOut) {

    /** The plain question: which OMIM disease explains these findings? */
    public static Query of(FindingSet findings) {
        return new Query(Patient.with(findings), Universe.OMIM, LeavingOut.nothing());
    }
}
