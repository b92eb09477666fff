package org.hoofbeat.diseases.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what belongs to one node side by side: its diseases or genes as columns, their signs as rows. */
public final class Grids {
    private final Associations associations;

    private Grids(Associations associations) {
        this.associations = associations;
    }

    /** Grids of these associations. */
    public static Grids of(Associations associations) {
        return new Grids(associations);
    }

    /**
     * A column and the statement that puts it beside the node.
     *
     * @param direct whether the statement is about the node itself, and not about something more special
     */
    public record Column(Node node, Association because, boolean direct) {}

    /** A grid; a cell that is missing is one that nothing is stated about. */
    public record Grid(List<Column> columns, List<Node> rows, Map<Cell, List<Association>> cells) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Where in a grid. */
    public record Cell(Node column, Node row) {}

    /** The grid of a node. */
    public Grid read(Node context, Set<AssociationKind> columnKinds, Set<AssociationKind> rowKinds, boolean direct) {
        Graph graph = associations.graph();
        NodeSet around = graph.set(List.of(context), direct);
        Map<Node, Column> columns = new LinkedHashMap<>();
        for (Association one :
                associations.find(AssociationQuery.at(around, columnKinds)).items()) {
            boolean own = one.subject().equals(context) || one.object().equals(context);
            columns.putIfAbsent(one.counterpart(around), new Column(one.counterpart(around), one, own));
        }
        Set<Node> rows = new LinkedHashSet<>();
        Map<Cell, List<Association>> cells = new LinkedHashMap<>();
        for (Node column : columns.keySet()) {
            NodeSet only = graph.set(List.of(column), true);
            for (Association one :
                    associations.find(AssociationQuery.at(only, rowKinds)).items()) {
                Node row = one.counterpart(only);
                if (!row.equals(context)) {
                    rows.add(row);
                    cells.computeIfAbsent(new Cell(column, row), _ -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        return new Grid(List.copyOf(columns.values()), List.copyOf(rows), cells);
    }
}
