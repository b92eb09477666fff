package org.hoofbeat.diseases.graph;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Some nodes, to test membership and to walk them by kind. */
public final class NodeSet {
    private final Map<Node.Kind, BitSet> rows = new EnumMap<>(Node.Kind.class);

    void add(Node.Kind kind, int row) {
        rows.computeIfAbsent(kind, _ -> new BitSet()).set(row);
    }

    /** Whether a node is among them. */
    public boolean contains(Node node) {
        BitSet known = rows.get(node.kind());
        return known != null && known.get(node.row());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean has(Node.Kind kind) {
        return rows.containsKey(kind);
    }

    /** The rows of those of one kind, ascending. */
    public IntStream rows(Node.Kind kind) {
        BitSet known = rows.get(kind);
        return known == null ? IntStream.empty() : known.stream();
    }
}
