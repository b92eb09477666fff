package org.hoofbeat.phenotype.evidence;

/** What is weighed of a disease as a whole, beside the single findings. Logarithms are natural. */
public enum Feature {
    /** Its own signs that were not reported: the sum of log(1 − {@value EvidenceBase#REPORTING}·share); at most 0. */
    NOT_REPORTED,
    /** The same for the signs of the same Orphanet entity; at most 0. */
    NOT_REPORTED_SAME,
    /** log(1 + how many signs its own rows state). */
    SIGNS,
    /** log(1 + how many references its own rows cite): well-studied diseases are diagnosed more often. */
    REFERENCES,
    /** The square of that. */
    REFERENCES_SQUARED,
    /** log(1 + people examined): a disease that many patients were described with is seen more often. */
    PEOPLE,
    /** log(1 + how many signs the same Orphanet entity has). */
    SIGNS_SAME,
    /** The fourth power of the share of findings that its own rows state exactly, 0 to 1. */
    COVERAGE,
    /** The greatest likeness to one publication's description of it, 0 to 1. */
    REPORT,
    /** A tenth of log(1 + signs a patient has on average) for each finding: who has everything explains everything. */
    LENGTH,
    /** The same by the same Orphanet entity's rows. */
    LENGTH_SAME
}
