package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.diseases.graph.Association;
import org.hoofbeat.diseases.graph.AssociationFields;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.Bin;
import org.hoofbeat.diseases.graph.Bins;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Grids;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.Taxon;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.web.http.BadRequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Grids of signs: what belongs to a node as columns, signs as rows. The pack has no cases, so grids of cases are empty. */
@RestController
@Hidden
class GridApi {
    private static final int USUAL = 500;
    private static final int MOST = 1_000;
    private static final Set<AssociationKind> LINKS =
            EnumSet.of(AssociationKind.CAUSAL_GENE, AssociationKind.CORRELATED_GENE);

    private final Nodes nodes;

    GridApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @GetMapping("/v3/api/case-phenotype-matrix/{id}")
    ResponseEntity<String> cases(@PathVariable String id, HttpServletRequest request) {
        var asked = Asked.of(request);
        asked.flag("direct", true);
        asked.number("limit", MOST, 1, MOST);
        if (Curie.findIn(id.replaceFirst("_", ":")).isEmpty()) {
            asked.complain(Complaint.value(
                    List.of(Json.of("path"), Json.of("disease_id")), "expected an identifier like MONDO:0007078", id));
        }
        asked.check();
        Node node = nodes.get(id);
        if (node.kind() != Node.Kind.DISEASE) {
            throw new BadRequestException(id + " is not a disease");
        }
        return Answer.json(Members.create()
                .string("disease_id", nodes.graph().id(node))
                .string("disease_name", nodes.graph().label(node))
                .number("total_cases", 0)
                .number("total_phenotypes", 0)
                .put("cases", Members.array(List.of()))
                .put("phenotypes", Members.array(List.of()))
                .put("bins", Members.array(List.of()))
                .put("cells", new Json.Obj(Map.of()))
                .json());
    }

    @GetMapping("/v3/api/entity/{id}/case-phenotype-grid")
    ResponseEntity<String> caseGrid(@PathVariable String id, HttpServletRequest request) {
        return grid(id, request, MOST, MOST, Set.of(), Set.of());
    }

    @GetMapping("/v3/api/entity/{id}/disease-phenotype-grid")
    ResponseEntity<String> diseaseGrid(@PathVariable String id, HttpServletRequest request) {
        return grid(id, request, USUAL, USUAL, LINKS, EnumSet.of(AssociationKind.DISEASE_PHENOTYPE));
    }

    @GetMapping("/v3/api/entity/{id}/ortholog-phenotype-grid")
    ResponseEntity<String> orthologueGrid(@PathVariable String id, HttpServletRequest request) {
        return grid(
                id,
                request,
                USUAL,
                USUAL,
                EnumSet.of(AssociationKind.HOMOLOGY),
                EnumSet.of(AssociationKind.GENE_PHENOTYPE));
    }

    @GetMapping("/v3/api/entity-grid/{id}")
    ResponseEntity<String> anyGrid(@PathVariable String id, HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> columns = asked.listOf("column_association_category", Enums.ASSOCIATION_CATEGORIES);
        List<String> rows = asked.listOf("row_association_category", Enums.ASSOCIATION_CATEGORIES);
        for (String name : List.of("column_association_category", "row_association_category")) {
            if (asked.list(name).isEmpty()) {
                asked.complain(Complaint.missing(Asked.place(name)));
            }
        }
        asked.oneOf("row_grouping", "histopheno", List.of("histopheno", "none"));
        asked.flag("group_columns_by_category", false);
        asked.flag("direct", true);
        asked.number("limit", USUAL, 1, MOST);
        asked.check();
        return grid(id, request, USUAL, MOST, kinds(columns), kinds(rows));
    }

    private static Set<AssociationKind> kinds(List<String> categories) {
        Set<AssociationKind> kinds = EnumSet.noneOf(AssociationKind.class);
        categories.forEach(category -> AssociationKind.findByCategory(category).ifPresent(kinds::add));
        return kinds;
    }

    @GetMapping("/v3/api/entity-grid/traversable-associations/{category}")
    ResponseEntity<String> traversable(@PathVariable String category) {
        if (!Enums.ENTITY_CATEGORIES.contains(category)) {
            throw new BadRequestException(
                    "Unknown entity category: " + (category.length() > 80 ? category.substring(0, 80) : category));
        }
        List<Json> found = new ArrayList<>();
        switch (category) {
            case "biolink:Gene" -> {
                found.add(way(AssociationKind.CAUSAL_GENE, "subject", "biolink:Disease"));
                found.add(way(AssociationKind.CORRELATED_GENE, "subject", "biolink:Disease"));
                found.add(way(AssociationKind.HOMOLOGY, "subject", "biolink:Gene"));
            }
            case "biolink:Disease" -> {
                found.add(way(AssociationKind.CAUSAL_GENE, "object", "biolink:Gene"));
                found.add(way(AssociationKind.CORRELATED_GENE, "object", "biolink:Gene"));
            }
            case "biolink:PhenotypicFeature" ->
                found.add(way(AssociationKind.DISEASE_PHENOTYPE, "object", "biolink:Disease"));
            default -> {}
        }
        return Answer.json(Members.array(found));
    }

    private static Json way(AssociationKind kind, String end, String target) {
        return Members.create()
                .string("category", kind.category())
                .string("label", kind.label())
                .string("context_field", end)
                .string("target_category", target)
                .json();
    }

    private ResponseEntity<String> grid(
            String id,
            HttpServletRequest request,
            int usual,
            int most,
            Set<AssociationKind> columnKinds,
            Set<AssociationKind> rowKinds) {
        var asked = Asked.of(request);
        boolean direct = asked.flag("direct", true);
        boolean grouped = asked.oneOf("row_grouping", "histopheno", List.of("histopheno", "none"))
                .equals("histopheno");
        int limit = asked.number("limit", usual, 1, most);
        asked.check();
        Node context = nodes.get(id);
        Grids.Grid grid = Grids.of(nodes.associations()).read(context, columnKinds, rowKinds, direct);
        if (grid.columns().size() > limit) {
            throw new BadRequestException("%s has %d columns; the limit is %d"
                    .formatted(nodes.graph().id(context), grid.columns().size(), limit));
        }
        return Answer.json(write(context, grid, grouped));
    }

    private Json.Obj write(Node context, Grids.Grid grid, boolean grouped) {
        Graph graph = nodes.graph();
        Bins bins = Bins.of(nodes.associations());
        Map<Bin, Integer> counts = new LinkedHashMap<>();
        List<Json> rows = new ArrayList<>();
        for (Node row : grid.rows()) {
            Bin bin = grouped ? bins.findMain(row).orElse(new Bin("other", "other", 0)) : new Bin("all", "all", 0);
            counts.merge(bin, 1, Integer::sum);
            rows.add(Members.create()
                    .string("id", graph.id(row))
                    .string("label", graph.label(row))
                    .string("category", graph.category(row).curie())
                    .string("bin_id", bin.id())
                    .json());
        }
        Map<String, Json> cells = new LinkedHashMap<>();
        grid.cells().forEach((cell, said) -> {
            String key = graph.id(cell.column()) + ":" + graph.id(cell.row());
            cells.put(key, cell(key, said));
        });
        return Members.create()
                .string("context_id", graph.id(context))
                .string("context_name", graph.label(context))
                .string("context_category", graph.category(context).curie())
                .number("total_columns", grid.columns().size())
                .number("total_rows", rows.size())
                .put(
                        "columns",
                        Members.array(grid.columns().stream().map(this::column).toList()))
                .put("rows", Members.array(rows))
                .put(
                        "bins",
                        Members.array(counts.entrySet().stream()
                                .map(bin -> Members.create()
                                        .string("id", bin.getKey().id())
                                        .string("label", bin.getKey().label())
                                        .number("count", bin.getValue())
                                        .json())
                                .toList()))
                .put("cells", new Json.Obj(cells))
                .json();
    }

    private Json column(Grids.Column column) {
        Graph graph = nodes.graph();
        AssociationFields fields = nodes.associations().fields();
        Association because = column.because();
        return Members.create()
                .string("id", graph.id(column.node()))
                .string("label", graph.label(column.node()))
                .string("category", graph.category(column.node()).curie())
                .flag("is_direct", column.direct())
                .string("source_id", graph.id(because.subject()))
                .string("source_label", graph.label(because.subject()))
                .string("taxon", graph.findTaxon(column.node()).map(Taxon::id))
                .string("taxon_label", graph.findTaxon(column.node()).map(Taxon::label))
                .string("source_association_category", because.kind().category())
                .string("source_association_predicate", because.kind().predicate())
                .list("source_association_publications", fields.publications(because))
                .number("source_association_evidence_count", fields.evidenceCount(because))
                .string("source_association_primary_knowledge_source", fields.primarySource(because))
                .json();
    }

    private Json cell(String key, List<Association> said) {
        AssociationFields fields = nodes.associations().fields();
        boolean denied = said.stream().allMatch(one -> fields.negated(one).orElse(false));
        Map<String, Json> qualifiers = new LinkedHashMap<>();
        for (Association one : said) {
            fields.onset(one).ifPresent(term -> qualifiers.putIfAbsent("onset_qualifier", qualifier(term, fields)));
            fields.frequencyTerm(one)
                    .ifPresent(term -> qualifiers.putIfAbsent("frequency_qualifier", qualifier(term, fields)));
        }
        return Members.create()
                .string("id", key)
                .flag("present", !denied)
                .flag("negated", denied)
                .put("qualifiers", new Json.Obj(qualifiers))
                .list(
                        "publications",
                        said.stream()
                                .flatMap(one -> fields.publications(one).stream())
                                .distinct()
                                .toList())
                .number(
                        "evidence_count",
                        said.stream().mapToInt(fields::evidenceCount).sum())
                .json();
    }

    private static Json qualifier(Curie term, AssociationFields fields) {
        return Members.create()
                .string("id", term.toString())
                .string("value", term.toString())
                .string("label", fields.termLabel(term))
                .json();
    }

    /** Mechanisms of diseases are in none of the pack's sources. */
    @GetMapping("/v3/api/pathograph/{id}")
    ResponseEntity<String> mechanisms(@PathVariable String id) {
        Node node = nodes.get(id);
        return Answer.json(Members.create()
                .string("node_id", nodes.graph().id(node))
                .string("category", nodes.graph().category(node).curie())
                .put("nodes", Members.array(List.of()))
                .put("edges", Members.array(List.of()))
                .put("sources", Members.array(List.of()))
                .json());
    }
}
