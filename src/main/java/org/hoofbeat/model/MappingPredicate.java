package org.hoofbeat.model;

import java.util.Optional;

/** How the concept of one vocabulary relates to that of another, in SKOS's words. */
public enum MappingPredicate {
    EXACT("skos:exactMatch"),
    CLOSE("skos:closeMatch"),
    /** The target is broader than the subject. */
    BROAD("skos:broadMatch"),
    /** The target is narrower than the subject. */
    NARROW("skos:narrowMatch"),
    RELATED("skos:relatedMatch"),
    /** A cross-reference whose meaning its source does not state: never taken for an exact match. */
    CROSS_REFERENCE("oboInOwl:hasDbXref");

    private final String curie;

    MappingPredicate(String curie) {
        this.curie = curie;
    }

    /** The predicate as SSSOM files write it. */
    public String curie() {
        return curie;
    }

    /** The predicate that SSSOM writes so. */
    public static Optional<MappingPredicate> findByCurie(String written) {
        for (MappingPredicate predicate : values()) {
            if (predicate.curie.equals(written)) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }
}
