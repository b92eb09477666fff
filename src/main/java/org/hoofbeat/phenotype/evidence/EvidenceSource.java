package org.hoofbeat.phenotype.evidence;

/** Whose statements speak of a disease. They are kept apart, because they are not equally trustworthy. */
public enum EvidenceSource {
    /** The disease's own annotation rows. */
    OWN,
    /** Orphanet's rows on the entity that is the same disease: experts' bands of frequency, independent of case reports. */
    SAME_DISEASE,
    /** Orphanet's rows on an entity that is wider or narrower, or that shares the gene. */
    WIDER_OR_NARROWER,
    /** The mean of the relatives: diseases of the same gene or of the same group. */
    RELATIVES,
    /** Signs that the disease is named after. */
    NAME
}
