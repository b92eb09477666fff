package org.hoofbeat.search.names;

/**
 * A name of a disease, term or gene.
 *
 * @param text the name as its source writes it
 * @param role what kind of name it is
 */
public record Name(String text, Role role) {

    /** What kind of name it is. */
    public enum Role {
        /** The one name that pages show; a gene's symbol. */
        LABEL,
        /** Another name, for instance one that another vocabulary uses. */
        OTHER,
        /** A name that people who are not doctors use. */
        PLAIN
    }
}
