package org.hoofbeat.web.ontologies;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Association;
import org.hoofbeat.diseases.graph.AssociationFields;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.AssociationQuery;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeCategory;
import org.hoofbeat.diseases.graph.NodeSearch;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.MainBodySystem;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The HPO browser's calls. */
@RestController
@Hidden
class HpoApi {
    private static final String TERMS = "/hpo/api/hp/terms/";
    private static final int MOST = 1_000;

    private final Supplier<Associations> associations;
    private final SearchIndex index;

    HpoApi(Supplier<Associations> associations, SearchIndex index) {
        this.associations = associations;
        this.index = index;
    }

    private Graph graph() {
        return associations.get().graph();
    }

    private Node term(String id) {
        return graph().find(id)
                .filter(node -> node.kind() == Node.Kind.TERM)
                .orElseThrow(() -> new NotFoundException("there is no term with this identifier"));
    }

    @GetMapping(TERMS + "{id}")
    ResponseEntity<String> one(@PathVariable String id) {
        return Shape.send(term(term(id)));
    }

    private Json.Obj term(Node node) {
        return Shape.create()
                .put("id", graph().id(node))
                .put("name", graph().label(node))
                .put("definition", "")
                .put("comment", "")
                .put("descendantCount", graph().descendants(node).size() - 1L)
                .list(
                        "synonyms",
                        graph().knowledge().terms().synonymsOf(node.row()).stream()
                                .map(Synonym::text)
                                .distinct()
                                .toList())
                .list("xrefs", List.of())
                .put("translations", Shape.array(List.of()))
                .json();
    }

    @GetMapping(TERMS + "{id}/parents")
    ResponseEntity<String> parents(@PathVariable String id) {
        return list(id, graph()::parents);
    }

    @GetMapping(TERMS + "{id}/children")
    ResponseEntity<String> children(@PathVariable String id) {
        return list(id, graph()::children);
    }

    @GetMapping(TERMS + "{id}/ancestors")
    ResponseEntity<String> ancestors(@PathVariable String id) {
        return list(id, graph()::closure);
    }

    @GetMapping(TERMS + "{id}/descendants")
    ResponseEntity<String> descendants(@PathVariable String id) {
        return list(id, graph()::descendants);
    }

    private ResponseEntity<String> list(String id, Function<Node, List<Node>> others) {
        Node node = term(id);
        return Shape.send(Shape.array(others.apply(node).stream()
                .filter(other -> !other.equals(node))
                .map(this::term)
                .toList()));
    }

    @GetMapping("/hpo/api/hp/search")
    ResponseEntity<String> search(HttpServletRequest request) {
        int limit = Numbers.read(request, "limit", 10, MOST);
        int page = Numbers.read(request, "page", 0, Integer.MAX_VALUE / (MOST + 1));
        NodeSearch.Found found = NodeSearch.of(graph(), index)
                .find(
                        Numbers.text(request, "q"),
                        EnumSet.of(NodeCategory.PHENOTYPE),
                        Optional.empty(),
                        page * limit,
                        limit);
        return Shape.send(Shape.create()
                .put("terms", Shape.array(found.nodes().stream().map(this::term).toList()))
                .put("totalCount", found.total())
                .json());
    }

    @GetMapping("/hpo/api/network/annotation/{id}")
    ResponseEntity<String> annotation(@PathVariable String id) {
        Node node = graph().find(id).orElseThrow(() -> new NotFoundException("nothing is known under this identifier"));
        return Shape.send(
                switch (node.kind()) {
                    case TERM -> ofTerm(node);
                    case DISEASE -> ofDisease(node);
                    case GENE, MOUSE_GENE -> ofGene(node);
                });
    }

    private List<Association> at(Node node, AssociationKind... kinds) {
        return associations
                .get()
                .find(AssociationQuery.at(graph().set(List.of(node), node.kind() != Node.Kind.TERM), Set.of(kinds)))
                .items();
    }

    private Json ofTerm(Node term) {
        AssociationFields fields = associations.get().fields();
        Map<String, Json> diseases = new LinkedHashMap<>();
        for (Association one : at(term, AssociationKind.DISEASE_PHENOTYPE)) {
            if (!fields.negated(one).orElse(false)) {
                diseases.putIfAbsent(fields.originalSubject(one).orElse(""), sourceDisease(one.source()));
            }
        }
        Set<Node> genes = new LinkedHashSet<>();
        at(term, AssociationKind.GENE_PHENOTYPE).forEach(one -> genes.add(one.subject()));
        return Shape.create()
                .put("diseases", Shape.array(List.copyOf(diseases.values())))
                .put("genes", genes(genes))
                .put("medicalActions", Shape.array(List.of()))
                .put("assays", Shape.array(List.of()))
                .json();
    }

    private Json sourceDisease(int source) {
        var sources = graph().knowledge().sourceDiseases();
        String page = graph().knowledge().diseases().id().get(sources.disease()[source]);
        return disease(sources.id().get(source), sources.label().get(source), page);
    }

    private static Json disease(String id, String name, String page) {
        return Shape.create()
                .put("id", id)
                .put("name", name)
                .put("mondoId", page.startsWith("MONDO:") ? page : "")
                .put("description", "")
                .json();
    }

    private Json genes(Set<Node> genes) {
        return Shape.array(genes.stream()
                .map(gene -> Shape.create()
                        .put("id", ncbi(gene))
                        .put("name", graph().label(gene))
                        .json())
                .toList());
    }

    /** The browser knows genes by their NCBI number. */
    private String ncbi(Node gene) {
        return graph().knowledge().genes().get(gene.row()).codes().stream()
                .filter(code -> code.prefix().equals("NCBIGENE"))
                .map(code -> "NCBIGene:" + code.local())
                .findFirst()
                .orElse(graph().id(gene));
    }

    private Json ofDisease(Node disease) {
        AssociationFields fields = associations.get().fields();
        MainBodySystem systems = MainBodySystem.of(graph().knowledge());
        Map<String, List<Json>> categories = new LinkedHashMap<>();
        for (Association one : at(disease, AssociationKind.DISEASE_PHENOTYPE, AssociationKind.INHERITANCE)) {
            if (fields.negated(one).orElse(false)) {
                continue;
            }
            var system = systems.find(one.object().row());
            String category = one.kind() == AssociationKind.INHERITANCE
                    ? "Inheritance"
                    : system.isPresent() ? graph().knowledge().terms().label().get(system.getAsInt()) : "Other";
            categories
                    .computeIfAbsent(category, _ -> new java.util.ArrayList<>())
                    .add(sign(one, category, fields));
        }
        Map<String, Json> lists = new LinkedHashMap<>();
        categories.forEach((name, signs) -> lists.put(name, Shape.array(signs)));
        Set<Node> genes = new LinkedHashSet<>();
        at(disease, AssociationKind.CAUSAL_GENE, AssociationKind.CORRELATED_GENE)
                .forEach(one -> genes.add(one.subject()));
        return Shape.create()
                .put("disease", disease(graph().id(disease), graph().label(disease), graph().id(disease)))
                .put("categories", new Json.Obj(lists))
                .put("genes", genes(genes))
                .put("medicalActions", Shape.array(List.of()))
                .json();
    }

    private Json sign(Association one, String category, AssociationFields fields) {
        String frequency = fields.counted(one)
                .map(counted -> counted.affected() + "/" + counted.examined())
                .or(() -> fields.frequencyTerm(one).map(fields::termLabel))
                .or(() -> fields.quotient(one).map(share -> Math.round(share * 1000) / 10.0 + "%"))
                .orElse("");
        return Shape.create()
                .put("id", graph().id(one.object()))
                .put("name", graph().label(one.object()))
                .put("category", category)
                .put(
                        "metadata",
                        Shape.create()
                                .put("frequency", frequency)
                                .put(
                                        "onset",
                                        fields.onset(one).map(fields::termLabel).orElse(""))
                                .put(
                                        "sex",
                                        fields.sex(one)
                                                .map(AssociationFields.SexWord::label)
                                                .orElse(""))
                                .list("sources", fields.publications(one))
                                .json())
                .json();
    }

    private Json ofGene(Node gene) {
        Map<String, Json> diseases = new LinkedHashMap<>();
        at(gene, AssociationKind.CAUSAL_GENE, AssociationKind.CORRELATED_GENE)
                .forEach(one -> diseases.putIfAbsent(String.valueOf(one.source()), sourceDisease(one.source())));
        Set<Node> signs = new LinkedHashSet<>();
        at(gene, AssociationKind.GENE_PHENOTYPE).forEach(one -> signs.add(one.object()));
        return Shape.create()
                .put("diseases", Shape.array(List.copyOf(diseases.values())))
                .put("phenotypes", Shape.array(signs.stream().map(this::term).toList()))
                .json();
    }

    /** What scripts written for the browser's former interface ask. */
    @GetMapping({"/hpo/api/hpo/term/{id}", "/hpo/api/hpo/term/{id}/{what}"})
    ResponseEntity<Void> former(@PathVariable String id, @PathVariable Optional<String> what) {
        String place = what.isPresent() ? "/hpo/api/network/annotation/" : TERMS;
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(place + graph().id(term(id))))
                .build();
    }
}
