package org.hoofbeat.phenotype;

import org.hoofbeat.model.Curie;

/** Which source diseases are ranked (decision "What is ranked"). */
public enum Universe {
    /** Every annotated OMIM disease. */
    OMIM,
    /** Every annotated disease of every source: OMIM, Orphanet, DECIPHER. */
    ALL;

    /** Whether a source disease is among those ranked. */
    public boolean contains(Curie sourceDisease) {
        return this == ALL || sourceDisease.prefix().equals("OMIM");
    }
}
