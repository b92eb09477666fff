package org.hoofbeat.phenotype.evidence;

/**
 * Numbers on one disease that do not depend on the patient.
 *
 * @param signs how many signs its own rows state
 * @param references how many references its own rows cite
 * @param people how many people its rows examined: for each reference the most for one sign, added up
 * @param signsSame how many signs the same Orphanet entity has
 * @param silence the sum of log(1 − {@value EvidenceBase#REPORTING}·share) over its own signs; at most 0
 * @param silenceSame the same over the signs of the same Orphanet entity
 * @param expectedSigns how many of its own signs a patient has, on average
 * @param expectedSignsSame the same by the same Orphanet entity's rows
 */
public record DiseaseFacts(
        int signs,
        int references,
        int people,
        int signsSame,
        double silence,
        double silenceSame,
        double expectedSigns,
        double expectedSignsSame) {

    private static final double TENTH = 0.1;

    /** Writes the features that do not depend on the patient at their ordinals. */
    public void fill(double[] features) {
        features[Feature.SIGNS.ordinal()] = Math.log1p(signs);
        features[Feature.REFERENCES.ordinal()] = Math.log1p(references);
        features[Feature.REFERENCES_SQUARED.ordinal()] = Math.log1p(references) * Math.log1p(references);
        features[Feature.PEOPLE.ordinal()] = Math.log1p(people);
        features[Feature.SIGNS_SAME.ordinal()] = Math.log1p(signsSame);
        features[Feature.NOT_REPORTED.ordinal()] = silence;
        features[Feature.NOT_REPORTED_SAME.ordinal()] = silenceSame;
    }

    /** {@link Feature#LENGTH} of one finding. */
    public double length() {
        return TENTH * Math.log1p(expectedSigns);
    }

    /** {@link Feature#LENGTH_SAME} of one finding. */
    public double lengthSame() {
        return TENTH * Math.log1p(expectedSignsSame);
    }
}
