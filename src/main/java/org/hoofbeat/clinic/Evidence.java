package org.hoofbeat.clinic;

import java.util.Arrays;
import java.util.Optional;

/** What an annotation of HPO rests on, the best first. The names are the annotation file's codes. */
public enum Evidence {
    /** A published clinical study. */
    PCS,
    /** A statement of an author that can be traced, for instance in OMIM or by Orphanet's experts. */
    TAS,
    /** Inferred by a program from a text. */
    IEA;

    /** The evidence with this code. */
    public static Optional<Evidence> findByCode(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
