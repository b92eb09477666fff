package org.hoofbeat.diseases.graph;

/**
 * Something that statements are made of.
 *
 * @param kind what it is
 * @param row its row in the table of its kind; for a mouse gene, where its identifier is first listed among the orthologues
 */
public record Node(Kind kind, int row) {

    /** Which table a node is in. */
    public enum Kind {
        DISEASE,
        TERM,
        GENE,
        MOUSE_GENE
    }
}
