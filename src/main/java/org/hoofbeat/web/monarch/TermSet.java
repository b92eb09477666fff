package org.hoofbeat.web.monarch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Terms that a client gave. A retired term stands for its replacement, a disease or a gene for its signs; what the ontology
 * does not know is listed without a label and has no match.
 */
final class TermSet {
    private final Knowledge knowledge;
    private final Map<Integer, String> idByRow = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private TermSet(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static TermSet of(List<String> ids, Nodes nodes, EntityWire entities) {
        Graph graph = nodes.graph();
        var set = new TermSet(graph.knowledge());
        for (String given : ids) {
            String id = given.strip();
            Optional<Node> node = graph.find(id);
            if (node.isEmpty()) {
                set.unknown.add(id);
            } else if (node.get().kind() == Node.Kind.TERM) {
                set.idByRow.putIfAbsent(set.current(node.get().row()), id);
            } else {
                entities.signs(node.get()).forEach(sign -> set.idByRow.putIfAbsent(sign.row(), graph.id(sign)));
            }
        }
        return set;
    }

    static TermSet ofRows(int[] rows, Knowledge knowledge) {
        var set = new TermSet(knowledge);
        for (int row : rows) {
            set.idByRow.put(row, knowledge.terms().id(row).toString());
        }
        return set;
    }

    private int current(int row) {
        return knowledge.terms().findReplacement(row).orElse(row);
    }

    int[] rows() {
        return idByRow.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The identifier as the client wrote it. */
    String id(int row) {
        return idByRow.getOrDefault(row, knowledge.terms().id(row).toString());
    }

    Json.Obj json() {
        Map<String, Json> terms = new LinkedHashMap<>();
        idByRow.forEach(
                (row, id) -> terms.put(id, term(id, knowledge.terms().label().get(row))));
        unknown.forEach(id -> terms.putIfAbsent(id, term(id, "")));
        return new Json.Obj(terms);
    }

    private static Json term(String id, String label) {
        return Members.create().put("id", Json.of(id)).string("label", label).json();
    }
}
