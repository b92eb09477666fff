package org.hoofbeat.phenotype.evidence;

/** How a finding and a statement about a disease meet in the ontology. */
public enum Meeting {
    /** The statement is about the very term. */
    SAME,
    /** The statement is about a special case of the finding. */
    MORE_SPECIAL,
    /** The statement is about a more general term than the finding. */
    MORE_GENERAL,
    /** Statement and finding only share an ancestor. */
    SHARED_ANCESTOR
}
