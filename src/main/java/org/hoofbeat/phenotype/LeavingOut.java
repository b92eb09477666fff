package org.hoofbeat.phenotype;

import java.util.Set;
import org.hoofbeat.model.Curie;

/**
 * Which statements a ranking must not use, so that a published case is not recognised by its own publication: the annotation
 * rows of one disease, and of everything joined into it, that cite any of these publications (decision
 * "Leave-publication-out"). Background statistics are not recomputed.
 *
 * @param disease the case's source disease
 * @param publications PMIDs as {@code PMID:…}; a row is left out when any part of its reference is one of them
 */
public record LeavingOut(Curie disease, Set<String> publications) {
    private static final LeavingOut NOTHING = new LeavingOut(new Curie("NONE", "0"), Set.of());

    public LeavingOut {
        publications = Set.copyOf(publications);
    }

    /** Use every statement. */
    public static LeavingOut nothing() {
        return NOTHING;
    }

    /** Whether every statement may be used. */
    public boolean isNothing() {
        return publications.isEmpty();
    }
}
