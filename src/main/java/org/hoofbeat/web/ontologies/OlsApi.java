package org.hoofbeat.web.ontologies;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeCategory;
import org.hoofbeat.diseases.graph.NodeSearch;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Search and hierarchy of the Ontology Lookup Service, for HPO and Mondo. */
@RestController
@Hidden
class OlsApi {
    private static final int MOST = 1_000;
    private static final int COMPLETIONS = 100;

    private final Supplier<Associations> associations;
    private final SearchIndex index;
    private final Manifest manifest;

    OlsApi(Supplier<Associations> associations, SearchIndex index, Manifest manifest) {
        this.associations = associations;
        this.index = index;
        this.manifest = manifest;
    }

    private OlsTerms terms() {
        return new OlsTerms(associations.get().graph());
    }

    private Graph graph() {
        return associations.get().graph();
    }

    @GetMapping("/ols/api/search")
    ResponseEntity<String> search(HttpServletRequest request) {
        String words = Numbers.text(request, "q");
        if (words.isBlank()) {
            throw new BadRequestException("q: expected what to search for");
        }
        int rows = Numbers.read(request, "rows", 10, MOST);
        int start = Numbers.read(request, "start", 0, Integer.MAX_VALUE - MOST);
        Set<NodeCategory> categories = categories(request);
        Optional<Node> named = terms().find(words).filter(node -> categories.contains(graph().category(node)));
        if (named.isPresent()) {
            return response(List.of(named.get()).subList(start > 0 || rows == 0 ? 1 : 0, 1), 1, start, Map.of());
        }
        NodeSearch search = NodeSearch.of(graph(), index);
        boolean exact = Numbers.text(request, "exact").equals("true");
        Optional<Predicate<Node>> wanted =
                exact ? Optional.of(node -> search.findExactName(node, words).isPresent()) : Optional.empty();
        NodeSearch.Found found = search.find(words, categories, wanted, start, rows);
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.categories()
                .forEach((category, count) -> counts.put(category == NodeCategory.DISEASE ? "mondo" : "hp", count));
        return response(found.nodes(), found.total(), start, counts);
    }

    /** Completions of what somebody types, with what matched in bold. */
    @GetMapping("/ols/api/select")
    ResponseEntity<String> select(HttpServletRequest request) {
        String typed = Numbers.text(request, "q");
        List<Node> all = complete(request, typed);
        int start = Math.min(all.size(), Numbers.read(request, "start", 0, MOST));
        int rows = Numbers.read(request, "rows", 10, COMPLETIONS);
        List<Node> page = all.subList(start, Math.min(all.size(), start + rows));
        Map<String, Json> bold = new LinkedHashMap<>();
        for (Node node : page) {
            String label = graph().label(node);
            int at = label.toLowerCase(Locale.ROOT).indexOf(typed.strip().toLowerCase(Locale.ROOT));
            if (at >= 0 && !typed.isBlank()) {
                int end = Math.min(label.length(), at + typed.strip().length());
                String marked =
                        label.substring(0, at) + "<b>" + label.substring(at, end) + "</b>" + label.substring(end);
                bold.put(
                        terms().docId(node),
                        Shape.create()
                                .list("label_autosuggest", List.of(marked))
                                .json());
            }
        }
        Json.Obj body = body(page, all.size(), start, Map.of()).with("highlighting", new Json.Obj(bold));
        return Shape.send(body);
    }

    @GetMapping("/ols/api/suggest")
    ResponseEntity<String> suggest(HttpServletRequest request) {
        List<Node> all = complete(request, Numbers.text(request, "q"));
        int rows = Numbers.read(request, "rows", 10, COMPLETIONS);
        List<Json> docs = all.stream()
                .limit(rows)
                .map(node -> (Json)
                        Shape.create().put("autosuggest", graph().label(node)).json())
                .toList();
        return Shape.send(Shape.create()
                .put(
                        "responseHeader",
                        Shape.create().put("status", 0).put("QTime", 0).json())
                .put(
                        "response",
                        Shape.create()
                                .put("numFound", all.size())
                                .put("start", 0)
                                .put("docs", Shape.array(docs))
                                .json())
                .json());
    }

    private List<Node> complete(HttpServletRequest request, String typed) {
        if (typed.isBlank()) {
            throw new BadRequestException("q: expected what to complete");
        }
        Set<NodeCategory> categories = categories(request);
        return NodeSearch.of(graph(), index).complete(typed).stream()
                .filter(node -> categories.contains(graph().category(node)))
                .toList();
    }

    private static Set<NodeCategory> categories(HttpServletRequest request) {
        Set<NodeCategory> categories = EnumSet.noneOf(NodeCategory.class);
        String ontologies = Numbers.text(request, "ontology").toLowerCase(Locale.ROOT);
        for (String one : ontologies.isEmpty() ? new String[] {"hp", "mondo"} : ontologies.split(",")) {
            switch (one.strip()) {
                case "hp" -> categories.add(NodeCategory.PHENOTYPE);
                case "mondo" -> categories.add(NodeCategory.DISEASE);
                default -> {}
            }
        }
        return categories;
    }

    private ResponseEntity<String> response(List<Node> nodes, int total, int start, Map<String, Integer> counts) {
        return Shape.send(body(nodes, total, start, counts));
    }

    private Json.Obj body(List<Node> nodes, int total, int start, Map<String, Integer> counts) {
        List<String> flat = new ArrayList<>();
        counts.forEach((name, count) -> {
            flat.add(name);
            flat.add(String.valueOf(count));
        });
        return Shape.create()
                .put(
                        "responseHeader",
                        Shape.create().put("status", 0).put("QTime", 0).json())
                .put(
                        "response",
                        Shape.create()
                                .put("numFound", total)
                                .put("start", start)
                                .put(
                                        "docs",
                                        Shape.array(
                                                nodes.stream().map(terms()::doc).toList()))
                                .json())
                .put(
                        "facet_counts",
                        Shape.create()
                                .put(
                                        "facet_fields",
                                        Shape.create().list("ontologyId", flat).json())
                                .json())
                .json();
    }

    @GetMapping("/ols/api/ontologies")
    ResponseEntity<String> ontologies() {
        return Shape.send(Shape.create()
                .put(
                        "_embedded",
                        Shape.create()
                                .put("ontologies", Shape.array(List.of(ontologyOf("hp"), ontologyOf("mondo"))))
                                .json())
                .put("page", OlsTerms.page(0, 20, 2))
                .json());
    }

    @GetMapping("/ols/api/ontologies/{ontology}")
    ResponseEntity<String> ontology(@PathVariable String ontology) {
        return Shape.send(ontologyOf(OlsTerms.known(ontology)));
    }

    private Json ontologyOf(String name) {
        return Shape.create()
                .put("ontologyId", name)
                .put("version", manifest.date())
                .put("status", "LOADED")
                .put(
                        "config",
                        Shape.create()
                                .put("id", name)
                                .put("title", name.equals("hp") ? "Human Phenotype Ontology" : "Mondo Disease Ontology")
                                .put("preferredPrefix", name.toUpperCase(Locale.ROOT))
                                .json())
                .json();
    }

    @GetMapping({"/ols/api/terms", "/ols/api/ontologies/{ontology}/terms"})
    ResponseEntity<String> list(@PathVariable Optional<String> ontology, HttpServletRequest request) {
        OlsTerms terms = terms();
        List<Node> nodes = new ArrayList<>();
        boolean asked = false;
        for (String name : List.of("iri", "id", "short_form", "obo_id")) {
            String value = Numbers.text(request, name);
            if (!value.isEmpty()) {
                asked = true;
                terms.find(value)
                        .filter(node -> ontology.isEmpty() || terms.isOf(node, ontology.get()))
                        .ifPresent(nodes::add);
            }
        }
        if (asked && nodes.isEmpty()) {
            throw new NotFoundException("there is no such term");
        }
        return page(asked ? nodes : terms.all(ontology.orElse("hp")), request);
    }

    @GetMapping("/ols/api/ontologies/{ontology}/terms/roots")
    ResponseEntity<String> roots(@PathVariable String ontology, HttpServletRequest request) {
        return page(terms().roots(OlsTerms.known(ontology)), request);
    }

    @GetMapping("/ols/api/ontologies/{ontology}/terms/{iri}")
    ResponseEntity<String> term(@PathVariable String ontology, @PathVariable String iri) {
        return Shape.send(terms().term(get(ontology, iri)));
    }

    @GetMapping("/ols/api/ontologies/{ontology}/terms/{iri}/{relation}")
    ResponseEntity<String> relatives(
            @PathVariable String ontology,
            @PathVariable String iri,
            @PathVariable String relation,
            HttpServletRequest request) {
        Node node = get(ontology, iri);
        Graph graph = graph();
        List<Node> found =
                switch (relation) {
                    case "parents", "hierarchicalParents" -> graph.parents(node);
                    case "children", "hierarchicalChildren" -> graph.children(node);
                    case "ancestors", "hierarchicalAncestors" -> graph.closure(node);
                    case "descendants", "hierarchicalDescendants" -> graph.descendants(node);
                    default -> throw new NotFoundException("there are parents, children, ancestors and descendants");
                };
        return page(found.stream().filter(other -> !other.equals(node)).toList(), request);
    }

    private Node get(String ontology, String iri) {
        OlsTerms terms = terms();
        return terms.find(decoded(iri))
                .filter(node -> terms.isOf(node, OlsTerms.known(ontology)))
                .orElseThrow(() -> new NotFoundException("there is no such term"));
    }

    /** In paths, addresses of terms are encoded twice. */
    private static String decoded(String iri) {
        try {
            return UriUtils.decode(iri, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return iri;
        }
    }

    private ResponseEntity<String> page(List<Node> nodes, HttpServletRequest request) {
        int size = Math.max(1, Numbers.read(request, "size", 20, MOST));
        int page = Numbers.read(request, "page", 0, Integer.MAX_VALUE / MOST - 1);
        return Shape.send(terms().page(nodes, page, size, request.getRequestURI()));
    }
}
