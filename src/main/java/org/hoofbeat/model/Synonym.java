package org.hoofbeat.model;

/**
 * Another name of a term.
 *
 * @param text the name as its source writes it
 * @param scope how closely it means the same as the label
 * @param register who would say it: doctors, or anybody
 */
public record Synonym(String text, Scope scope, Register register) {

    /** How the synonym's meaning relates to the term's, as in the OBO format. */
    public enum Scope {
        EXACT,
        NARROW,
        BROAD,
        RELATED
    }

    /** The kind of language the synonym belongs to. */
    public enum Register {
        /** A medical word, with no further mark. */
        MEDICAL,
        /** What people who are not doctors say (HPO's "layperson term"). */
        LAY,
        /** An abbreviation. */
        ABBREVIATION,
        /** British spelling. */
        UK_SPELLING,
        /** Plural form. */
        PLURAL,
        /** A name that its source has given up. */
        OBSOLETE
    }

    /** Whether this is a name that people who are not doctors use. */
    public boolean isLay() {
        return register == Register.LAY;
    }
}
