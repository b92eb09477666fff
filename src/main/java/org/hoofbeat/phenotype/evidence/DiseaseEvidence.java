package org.hoofbeat.phenotype.evidence;

import java.util.List;

/**
 * All that is known of one disease, apart by source.
 *
 * @param profiles in the order of {@link EvidenceSource}
 * @param facts its numbers
 * @param isAnnotated whether its own rows or those of an Orphanet entity that is known to be the same, wider or narrower state
 *     a sign. What relatives, a shared gene or the name suggest is no annotation
 */
public record DiseaseEvidence(List<SignProfile> profiles, DiseaseFacts facts, boolean isAnnotated) {
    public DiseaseEvidence {
        profiles = List.copyOf(profiles);
    }

    /** What one source says. */
    public SignProfile by(EvidenceSource source) {
        return profiles.get(source.ordinal());
    }
}
