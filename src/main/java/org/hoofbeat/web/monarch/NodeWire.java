package org.hoofbeat.web.monarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.diseases.graph.Association;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.AssociationQuery;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Mappings;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeSet;
import org.hoofbeat.model.json.Json;
import org.springframework.stereotype.Component;

/** Writes a node with everything around it. */
@Component
class NodeWire {
    private final Nodes nodes;
    private final EntityWire entities;

    NodeWire(Nodes nodes, EntityWire entities) {
        this.nodes = nodes;
        this.entities = entities;
    }

    Json.Obj node(Node node) {
        boolean disease = node.kind() == Node.Kind.DISEASE;
        boolean gene = node.kind() == Node.Kind.GENE;
        Members members = entities.entity(node, EntityWire.Detail.WHOLE)
                .put(
                        "inheritance",
                        disease ? inheritance(node).map(this::reference).orElse(Members.NULL) : Members.NULL)
                .put("causal_gene", disease ? others(node, AssociationKind.CAUSAL_GENE) : Members.NULL)
                .put("causes_disease", gene ? others(node, AssociationKind.CAUSAL_GENE) : Members.NULL)
                .put("node_relationships", Members.array(List.of()))
                .put("mappings", disease ? mappings(node) : Members.array(List.of()))
                .put(
                        "external_links",
                        Members.array(entities.xrefs(node).stream()
                                .map(EntityWire::expanded)
                                .toList()))
                .put("provided_by_link", providedBy(node))
                .put("association_counts", counts(node))
                .nulls("cross_species_term_clique")
                .put("node_hierarchy", hierarchy(node));
        return members.json();
    }

    private Json reference(Node node) {
        return entities.reference(node);
    }

    /** The mode of inheritance that most rows state. */
    private Optional<Node> inheritance(Node disease) {
        Map<Node, Integer> rows = new LinkedHashMap<>();
        list(disease, AssociationKind.INHERITANCE).forEach(one -> rows.merge(one.object(), 1, Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }

    private Json others(Node node, AssociationKind kind) {
        NodeSet only = nodes.graph().set(List.of(node), true);
        return Members.array(list(node, kind).stream()
                .map(one -> one.counterpart(only))
                .distinct()
                .map(entities::reference)
                .toList());
    }

    private List<Association> list(Node node, AssociationKind kind) {
        NodeSet only = nodes.graph().set(List.of(node), true);
        return nodes.associations()
                .find(AssociationQuery.at(only, Set.of(kind)))
                .items();
    }

    private Json mappings(Node disease) {
        return Members.array(Mappings.of(nodes.graph().knowledge())
                .of(disease.row())
                .map(row -> Members.create()
                        .string("id", Spelling.of(row.mapping().object()))
                        .string("url", Spelling.link(row.mapping().object()))
                        .string("predicate_id", row.mapping().predicate().curie())
                        .json())
                .toList());
    }

    private static Json providedBy(Node node) {
        Members link = Members.create();
        return switch (node.kind()) {
            case DISEASE ->
                link.string("id", "mondo")
                        .string("url", "https://mondo.monarchinitiative.org/")
                        .json();
            case TERM ->
                link.string("id", "hp").string("url", "https://hpo.jax.org/").json();
            case GENE, MOUSE_GENE ->
                link.string("id", "hgnc")
                        .string("url", "https://www.genenames.org/")
                        .json();
        };
    }

    private Json counts(Node node) {
        Graph graph = nodes.graph();
        NodeSet closed = graph.set(List.of(node), false);
        NodeSet only = graph.set(List.of(node), true);
        List<Json> counts = new ArrayList<>();
        for (AssociationKind kind : AssociationKind.values()) {
            int count = nodes.associations().count(kind, closed);
            if (count > 0) {
                counts.add(Members.create()
                        .string("label", kind.label())
                        .number("count", count)
                        .nulls("key")
                        .string("category", kind.category())
                        .number("count_direct", nodes.associations().count(kind, only))
                        .nulls("count_with_orthologs")
                        .json());
            }
        }
        return Members.array(counts);
    }

    private Json hierarchy(Node node) {
        Graph graph = nodes.graph();
        return Members.create()
                .put("super_classes", references(graph.parents(node)))
                .put("sub_classes", references(graph.children(node)))
                .json();
    }

    private Json references(List<Node> list) {
        return Members.array(list.stream().map(entities::reference).toList());
    }
}
