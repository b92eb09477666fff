package org.hoofbeat.app.cohort;

import java.util.List;
import org.hoofbeat.web.api.wire.Differential;

/**
 * One patient of a cohort.
 *
 * @param file path of the packet, relative to the cohort
 * @param id the packet's own identifier
 * @param differential the ranked diseases
 * @param diagnoses diseases that the packet names as the patient's, with their place in this ranking
 */
public record RankedCase(String file, String id, Differential differential, List<KnownDiagnosis> diagnoses) {
    public RankedCase {
        diagnoses = List.copyOf(diagnoses);
    }

    /**
     * A disease that the packet names.
     *
     * @param diseaseId its identifier, as the packet gives it
     * @param rank its place in the ranking, {@code absent} where it was not ranked
     */
    public record KnownDiagnosis(String diseaseId, String rank) {
        @Override
        public String toString() {
            return diseaseId + "=" + rank;
        }
    }
}
