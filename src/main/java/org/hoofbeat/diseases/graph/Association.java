package org.hoofbeat.diseases.graph;

/**
 * One statement of one source.
 *
 * @param kind what it states
 * @param subject of whom
 * @param object what
 * @param source row of the source disease that says it; {@link #NONE} for orthologues
 * @param annotation row of the annotation that it is; {@link #NONE} for links of genes
 */
public record Association(AssociationKind kind, Node subject, Node object, int source, int annotation) {
    /** No such row. */
    public static final int NONE = -1;

    /** Whether a node is its subject; it may be both ends' ancestor. */
    public boolean isFrom(NodeSet nodes) {
        return nodes.contains(subject);
    }

    /** The other end, seen from some nodes. */
    public Node counterpart(NodeSet nodes) {
        return isFrom(nodes) ? object : subject;
    }
}
