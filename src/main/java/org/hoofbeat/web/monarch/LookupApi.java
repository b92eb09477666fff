package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.NameMatch;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeCategory;
import org.hoofbeat.diseases.graph.NodeSearch;
import org.hoofbeat.diseases.graph.Taxon;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.SearchIndex;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search, and completions. */
@RestController
@Hidden
class LookupApi {
    private static final int COMPLETIONS = 10;

    private final Supplier<Associations> associations;
    private final EntityWire entities;
    private final SearchIndex index;

    LookupApi(Supplier<Associations> associations, EntityWire entities, SearchIndex index) {
        this.associations = associations;
        this.entities = entities;
        this.index = index;
    }

    @GetMapping("/v3/api/search")
    ResponseEntity<String> search(HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> categories = asked.listOf("category", Enums.ENTITY_CATEGORIES);
        String scope = asked.oneOf("scope", "", Enums.SCOPES);
        boolean exact = asked.oneOf("match_type", "relevance", List.of("relevance", "exact"))
                .equals("exact");
        boolean facets = asked.flag("facets", true);
        var detail = new EntityWire.Detail(
                asked.flag("include_phenotypes", false), asked.flag("include_descendants", false));
        int limit = asked.limit();
        int offset = asked.offset();
        asked.check();
        String words = asked.string("q", "");
        Graph graph = associations.get().graph();
        NodeSearch search = NodeSearch.of(graph, index);
        Set<NodeCategory> kinds = kinds(asked, categories, scope);
        Optional<Predicate<Node>> condition = exact
                ? Optional.of(namespaces(graph, asked)
                        .and(node -> search.findExactName(node, words).isPresent()))
                : hasNamespaces(asked) ? Optional.of(namespaces(graph, asked)) : Optional.empty();
        NodeSearch.Found found = search.find(words, kinds, condition, offset, limit);
        Members body = Members.create()
                .number("limit", limit)
                .number("offset", offset)
                .number("total", found.total())
                .put(
                        "items",
                        Members.array(found.nodes().stream()
                                .map(node -> result(
                                        node, detail, exact ? search.findExactName(node, words) : Optional.empty()))
                                .toList()));
        if (facets) {
            List<Json> fields = new ArrayList<>();
            fields.add(facet(
                    "category",
                    found.categories().entrySet().stream()
                            .map(entry -> Map.entry(entry.getKey().curie(), entry.getValue()))
                            .toList()));
            fields.add(facet(
                    "in_taxon_label",
                    found.taxa().entrySet().stream()
                            .map(entry -> Map.entry(entry.getKey().label(), entry.getValue()))
                            .toList()));
            body.put("facet_fields", Members.array(fields)).put("facet_queries", Members.array(List.of()));
        } else {
            body.nulls("facet_fields", "facet_queries");
        }
        return Answer.json(
                body.put("scope", scope.isEmpty() ? Members.NULL : scope(scope)).json());
    }

    private static Set<NodeCategory> kinds(Asked asked, List<String> categories, String scope) {
        Set<String> wanted = new HashSet<>(categories);
        if (!scope.isEmpty()) {
            wanted.add(categoryOf(scope));
        }
        // The pack does not say which disease belongs to which of Mondo's subsets.
        if (!asked.list("subset").isEmpty() || scope.equals("rare_disease")) {
            return Set.of();
        }
        List<String> taxa = asked.list("in_taxon");
        List<String> taxonLabels = asked.list("in_taxon_label");
        boolean human = (taxa.isEmpty() || taxa.contains(Taxon.HUMAN.id()))
                && (taxonLabels.isEmpty() || taxonLabels.contains(Taxon.HUMAN.label()));
        Set<NodeCategory> kinds = EnumSet.noneOf(NodeCategory.class);
        for (NodeCategory category : NodeCategory.values()) {
            boolean fits = category == NodeCategory.GENE ? human : taxa.isEmpty() && taxonLabels.isEmpty();
            if (fits && (wanted.isEmpty() || wanted.contains(category.curie()))) {
                kinds.add(category);
            }
        }
        return kinds;
    }

    private static boolean hasNamespaces(Asked asked) {
        return !asked.list("namespace").isEmpty()
                || !asked.list("exclude_namespace").isEmpty();
    }

    private static Predicate<Node> namespaces(Graph graph, Asked asked) {
        Set<String> in = upper(asked.list("namespace"));
        Set<String> out = upper(asked.list("exclude_namespace"));
        return node -> (in.isEmpty() || in.contains(namespace(graph, node))) && !out.contains(namespace(graph, node));
    }

    private static String namespace(Graph graph, Node node) {
        String id = graph.id(node);
        return id.substring(0, id.indexOf(':'));
    }

    private static Set<String> upper(List<String> names) {
        Set<String> upper = new HashSet<>();
        for (String name : names) {
            String written = name.toUpperCase(Locale.ROOT);
            upper.add(written.equals("ORPHANET") ? "ORPHA" : written);
        }
        return upper;
    }

    private static String categoryOf(String scope) {
        return switch (scope) {
            case "human_phenotype" -> "biolink:PhenotypicFeature";
            case "human_gene" -> "biolink:Gene";
            default -> "biolink:Disease";
        };
    }

    private static Json scope(String name) {
        return Members.create()
                .string("name", name)
                .list("category", List.of(categoryOf(name)))
                .nulls("namespace", "exclude_namespace")
                .listOrNull("subset", name.equals("rare_disease") ? List.of("rare") : List.of())
                .nulls("exclude_subset", "in_taxon", "in_taxon_label")
                .json();
    }

    private static Json facet(String label, List<Map.Entry<String, Integer>> values) {
        return Members.create()
                .string("label", label)
                .put(
                        "facet_values",
                        Members.array(values.stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .map(value -> Members.create()
                                        .string("label", value.getKey())
                                        .number("count", value.getValue())
                                        .json())
                                .toList()))
                .json();
    }

    @GetMapping("/v3/api/autocomplete")
    ResponseEntity<String> autocomplete(HttpServletRequest request) {
        return complete(Asked.of(request).string("q", "*:*"), false);
    }

    /** Completions for the comparison of signs: what has signs comes first. */
    @GetMapping("/v3/api/semsim/autocomplete")
    ResponseEntity<String> autocompleteForComparison(HttpServletRequest request) {
        return complete(Asked.of(request).string("q", "*:*"), true);
    }

    private ResponseEntity<String> complete(String typed, boolean comparable) {
        Graph graph = associations.get().graph();
        List<Node> found = new ArrayList<>(NodeSearch.of(graph, index).complete(typed));
        if (comparable) {
            found.removeIf(node -> node.kind() == Node.Kind.TERM
                    && !graph.knowledge().hierarchy().isPhenotype(node.row()));
        }
        List<Node> first = new ArrayList<>(found.subList(0, Math.min(COMPLETIONS, found.size())));
        return Answer.json(Members.create()
                .number("limit", COMPLETIONS)
                .number("offset", 0)
                .number("total", found.size())
                .put(
                        "items",
                        Members.array(first.stream()
                                .map(node -> result(node, EntityWire.Detail.BRIEF, Optional.empty()))
                                .toList()))
                .nulls("facet_fields", "facet_queries", "scope")
                .json());
    }

    private Json.Obj result(Node node, EntityWire.Detail detail, Optional<NameMatch> match) {
        return entities.entity(node, detail)
                .nulls("score", "highlighting")
                .string("matched_field", match.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .string("match_type", match.map(one -> one == NameMatch.NAME ? "exact" : "synonym"))
                .json();
    }
}
