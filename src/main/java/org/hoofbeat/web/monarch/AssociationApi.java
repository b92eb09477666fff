package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.diseases.graph.Association;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.AssociationPage;
import org.hoofbeat.diseases.graph.AssociationQuery;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeSet;
import org.hoofbeat.model.json.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Statements: all that fit, or those of one node as a table. */
@RestController
@Hidden
class AssociationApi {
    private static final List<String> COMPACT =
            List.of("category", "subject", "subject_label", "predicate", "object", "object_label", "negated");

    private final Nodes nodes;
    private final AssociationWire wire;

    AssociationApi(Nodes nodes, AssociationWire wire) {
        this.nodes = nodes;
        this.wire = wire;
    }

    @GetMapping({"/v3/api/association", "/v3/api/association/all"})
    ResponseEntity<String> list(HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> categories = asked.listOf("category", Enums.ASSOCIATION_CATEGORIES);
        boolean direct = asked.flag("direct", false);
        boolean compact = asked.flag("compact", false);
        boolean table = asked.isTable();
        int limit = asked.limit();
        int offset = asked.offset();
        List<String> filters = new ArrayList<>(asked.list("filter_queries"));
        addFilter(filters, "predicate", asked.listOf("predicate", Enums.PREDICATES));
        addFilter(filters, "primary_knowledge_source", asked.list("primary_knowledge_source"));
        for (String end : List.of("subject", "object")) {
            addFilter(filters, end + "_category", asked.listOf(end + "_category", Enums.ENTITY_CATEGORIES));
            addFilter(filters, end + "_namespace", asked.list(end + "_namespace"));
            addFilter(filters, end + "_taxon", asked.list(end + "_taxon"));
        }
        asked.check();
        AssociationPage page = nodes.associations()
                .find(new AssociationQuery(
                        kinds(categories),
                        nodes(asked.list("subject"), direct),
                        nodes(asked.list("object"), direct),
                        nodes(asked.list("entity"), direct),
                        words(asked.string("query", "")),
                        filters,
                        List.of(),
                        offset,
                        limit,
                        asked.list("facet_fields"),
                        asked.list("facet_queries")));
        List<Json.Obj> items = page.items().stream()
                .map(compact ? wire::compact : wire::expanded)
                .toList();
        return table
                ? Answer.table(columns(items, compact), items)
                : Answer.json(AssociationWire.page(page, limit, offset, items));
    }

    /** One page of statements for each kind of counterpart. */
    @GetMapping("/v3/api/association/multi")
    ResponseEntity<String> multi(HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> entities = asked.list("entity");
        List<String> counterparts = asked.listOf("counterpart_category", Enums.ENTITY_CATEGORIES);
        int limit = asked.limit();
        int offset = asked.offset();
        if (entities.isEmpty()) {
            asked.complain(Complaint.missing(Asked.place("entity")));
        }
        asked.check();
        List<Json> results = new ArrayList<>();
        for (String entity : entities) {
            List<Json> parts = new ArrayList<>();
            NodeSet around = nodes(List.of(entity), false).orElseThrow();
            for (String category : counterparts) {
                AssociationPage page = find(around, category, offset, limit);
                List<Json.Obj> items = page.items().stream().map(wire::expanded).toList();
                parts.add(AssociationWire.page(page, limit, offset, items)
                        .with("counterpart_category", Json.of(category)));
            }
            Optional<Node> node = nodes.graph().find(entity);
            results.add(Members.create()
                    .string("id", entity)
                    .string("name", node.map(nodes.graph()::label))
                    .put("associated_categories", Members.array(parts))
                    .json());
        }
        return Answer.json(Members.array(results));
    }

    private AssociationPage find(NodeSet around, String category, int offset, int limit) {
        return nodes.associations()
                .find(new AssociationQuery(
                        EnumSet.allOf(AssociationKind.class),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(around),
                        "",
                        List.of("subject_category:\"" + category + "\" OR object_category:\"" + category + "\""),
                        List.of(),
                        offset,
                        limit,
                        List.of(),
                        List.of()));
    }

    @GetMapping("/v3/api/entity/{id}/{category}")
    ResponseEntity<String> table(@PathVariable String id, @PathVariable String category, HttpServletRequest request) {
        var asked = Asked.of(request);
        boolean orthologues = asked.flag("traverse_orthologs", false);
        boolean table = asked.isTable();
        boolean download = asked.flag("download", false);
        boolean direct = asked.flag("direct", false);
        int limit = asked.limit();
        int offset = asked.offset();
        List<AssociationQuery.Order> sort = sort(asked);
        if (!Enums.ASSOCIATION_CATEGORIES.contains(category)) {
            asked.complain(Complaint.notOneOf(
                    List.of(Json.of("path"), Json.of("category")), category, Enums.ASSOCIATION_CATEGORIES));
        }
        asked.check();
        Node node = nodes.get(id);
        NodeSet entities = nodes.graph().set(withOrthologues(node, orthologues), direct);
        AssociationPage page = nodes.associations()
                .find(new AssociationQuery(
                        kinds(List.of(category)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(entities),
                        words(asked.string("query", "")),
                        asked.list("filter_queries"),
                        sort,
                        offset,
                        limit,
                        asked.list("facet_fields"),
                        asked.list("facet_queries")));
        List<Json.Obj> items =
                page.items().stream().map(one -> directed(one, entities)).toList();
        ResponseEntity<String> answer = table
                ? Answer.table(columns(items, false), items)
                : Answer.json(AssociationWire.page(page, limit, offset, items));
        return download
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=assoc-table-" + id.replaceAll("[^\\w:.-]", "_")
                                        + (table ? ".tsv" : ".json"))
                        .body(answer.getBody())
                : answer;
    }

    private List<Node> withOrthologues(Node node, boolean wanted) {
        return wanted && node.kind() == Node.Kind.GENE
                ? Stream.concat(Stream.of(node), nodes.graph().orthologues(node.row()).stream())
                        .toList()
                : List.of(node);
    }

    private Json.Obj directed(Association one, NodeSet entities) {
        return wire.members(one)
                .string("direction", one.isFrom(entities) ? "outgoing" : "incoming")
                .json();
    }

    private static List<AssociationQuery.Order> sort(Asked asked) {
        List<AssociationQuery.Order> sort = new ArrayList<>();
        for (String given : asked.list("sort")) {
            for (String part : given.split(",")) {
                String[] words = part.strip().split("\\s+");
                boolean known = words.length == 1
                        || (words.length == 2
                                && words[1].toLowerCase(java.util.Locale.ROOT).matches("asc|desc"));
                if (!known || words[0].isEmpty()) {
                    asked.complain(Complaint.value(Asked.place("sort"), "expected a field and asc or desc", given));
                } else {
                    sort.add(new AssociationQuery.Order(
                            words[0], words.length == 2 && words[1].equalsIgnoreCase("desc")));
                }
            }
        }
        return sort;
    }

    /** Categories that the pack has nothing of are asked for in vain, not in error. */
    private static Set<AssociationKind> kinds(List<String> categories) {
        return categories.isEmpty() || categories.contains("biolink:Association")
                ? EnumSet.allOf(AssociationKind.class)
                : categories.stream()
                        .flatMap(category -> AssociationKind.findByCategory(category).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AssociationKind.class)));
    }

    /** Unknown identifiers have no statements; asking for none of them is asking for any. */
    private Optional<NodeSet> nodes(List<String> ids, boolean direct) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(nodes.graph()
                        .set(
                                ids.stream()
                                        .flatMap(id -> nodes.graph().find(id).stream())
                                        .toList(),
                                direct));
    }

    private static void addFilter(List<String> filters, String field, List<String> values) {
        if (!values.isEmpty()) {
            filters.add(values.stream()
                    .map(value -> field + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .collect(Collectors.joining(" OR ")));
        }
    }

    private static String words(String query) {
        return query.equals("*:*") ? "" : query;
    }

    private static List<String> columns(List<Json.Obj> items, boolean compact) {
        return items.isEmpty() || compact
                ? compact ? COMPACT : List.of("id", "category", "subject", "predicate", "object")
                : List.copyOf(items.getFirst().members().keySet());
    }
}
