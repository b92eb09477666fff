package org.hoofbeat.app.bench;

import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;

/**
 * A published patient whose diagnosis was confirmed.
 *
 * @param id the case's own identifier
 * @param disease the confirmed diagnosis, as the publication's curators name it
 * @param patient findings and whatever else is known
 * @param publications every PMID among the case's references, as {@code PMID:…}
 */
record SolvedCase(String id, Curie disease, Patient patient, Set<String> publications) {
    SolvedCase {
        publications = Set.copyOf(publications);
    }
}
