package org.hoofbeat.web.ontologies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.web.http.NotFoundException;

/** Writes terms of HPO and Mondo as the Ontology Lookup Service does. */
final class OlsTerms {
    private static final String OBO = "http://purl.obolibrary.org/obo/";

    private final Graph graph;

    OlsTerms(Graph graph) {
        this.graph = graph;
    }

    static String known(String ontology) {
        String name = ontology.toLowerCase(Locale.ROOT);
        if (!name.equals("hp") && !name.equals("mondo")) {
            throw new NotFoundException("there are the ontologies hp and mondo");
        }
        return name;
    }

    /** By address, short form or identifier. */
    Optional<Node> find(String written) {
        String id = written.strip().replaceFirst("^https?://purl\\.obolibrary\\.org/obo/", "");
        return graph.find(id)
                .filter(node -> id.matches("(?i)(HP|MONDO)[_:]\\d+"))
                .filter(node -> isOf(node, "hp") || isOf(node, "mondo"));
    }

    boolean isOf(Node node, String ontology) {
        return graph.id(node).startsWith(ontology.toUpperCase(Locale.ROOT) + ":");
    }

    List<Node> all(String ontology) {
        return nodes(known(ontology)).filter(node -> !graph.isRetired(node)).toList();
    }

    List<Node> roots(String ontology) {
        return nodes(ontology)
                .filter(node -> !graph.isRetired(node) && graph.parents(node).isEmpty())
                .toList();
    }

    private java.util.stream.Stream<Node> nodes(String ontology) {
        boolean hp = ontology.equals("hp");
        int rows = hp
                ? graph.knowledge().terms().size()
                : graph.knowledge().diseases().size();
        return IntStream.range(0, rows)
                .mapToObj(row -> new Node(hp ? Node.Kind.TERM : Node.Kind.DISEASE, row))
                .filter(node -> isOf(node, ontology));
    }

    String docId(Node node) {
        return ontology(node) + ":class:" + iri(node);
    }

    private String ontology(Node node) {
        return node.kind() == Node.Kind.TERM ? "hp" : "mondo";
    }

    private String iri(Node node) {
        return OBO + graph.id(node).replace(':', '_');
    }

    /** A hit of a search. */
    Json doc(Node node) {
        return Shape.create()
                .put("id", docId(node))
                .put("iri", iri(node))
                .put("ontology_name", ontology(node))
                .put("label", graph.label(node))
                .list("description", List.of())
                .put("short_form", graph.id(node).replace(':', '_'))
                .put("obo_id", graph.id(node))
                .put("type", "class")
                .put("ontology_prefix", ontology(node).toUpperCase(Locale.ROOT))
                .put("is_defining_ontology", true)
                .list("exact_synonyms", synonyms(node))
                .json();
    }

    private List<String> synonyms(Node node) {
        return node.kind() == Node.Kind.TERM
                ? graph.knowledge().terms().synonymsOf(node.row()).stream()
                        .map(Synonym::text)
                        .distinct()
                        .toList()
                : graph.knowledge().diseases().synonymsOf(node.row());
    }

    /** A term of the hierarchy. */
    Json term(Node node) {
        String self = "/ols/api/ontologies/" + ontology(node) + "/terms/"
                + iri(node).replace(":", "%253A").replace("/", "%252F");
        Shape links = Shape.create().put("self", link(self));
        for (String relation : List.of("parents", "children", "ancestors", "descendants")) {
            links.put(relation, link(self + "/" + relation));
        }
        return Shape.create()
                .put("iri", iri(node))
                .put("lang", "en")
                .list("description", List.of())
                .list("synonyms", synonyms(node))
                .put("label", graph.label(node))
                .put("ontology_name", ontology(node))
                .put("ontology_prefix", ontology(node).toUpperCase(Locale.ROOT))
                .put("ontology_iri", OBO + ontology(node) + ".owl")
                .put("is_obsolete", graph.isRetired(node))
                .put("term_replaced_by", new Json.Null())
                .put("is_defining_ontology", true)
                .put("has_children", !graph.children(node).isEmpty())
                .put("is_root", graph.parents(node).isEmpty())
                .put("short_form", graph.id(node).replace(':', '_'))
                .put("obo_id", graph.id(node))
                .put("in_subset", new Json.Null())
                .put("_links", links.json())
                .json();
    }

    Json.Obj page(List<Node> nodes, int number, int size, String path) {
        long from = Math.min(nodes.size(), (long) number * size);
        List<Node> shown = nodes.subList((int) from, (int) Math.min(nodes.size(), from + size));
        int last = Math.max(0, (nodes.size() + size - 1) / size - 1);
        Shape links = Shape.create()
                .put("first", link(at(path, 0, size)))
                .put("self", link(at(path, number, size)))
                .put("last", link(at(path, last, size)));
        if (number > 0) {
            links.put("prev", link(at(path, number - 1, size)));
        }
        if (number < last) {
            links.put("next", link(at(path, number + 1, size)));
        }
        return Shape.create()
                .put(
                        "_embedded",
                        Shape.create()
                                .put(
                                        "terms",
                                        Shape.array(
                                                shown.stream().map(this::term).toList()))
                                .json())
                .put("_links", links.json())
                .put("page", page(number, size, nodes.size()))
                .json();
    }

    private static String at(String path, int page, int size) {
        return path + "?page=" + page + "&size=" + size;
    }

    private static Json link(String path) {
        return Shape.create().put("href", path).json();
    }

    static Json page(int number, int size, int total) {
        return Shape.create()
                .put("size", size)
                .put("totalElements", total)
                .put("totalPages", (total + size - 1) / size)
                .put("number", number)
                .json();
    }
}
