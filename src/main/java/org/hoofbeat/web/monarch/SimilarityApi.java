package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.FindingSearch;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.SetSimilarity;
import org.hoofbeat.phenotype.similarity.SignSets;
import org.hoofbeat.phenotype.similarity.TermSimilarity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How alike sets of signs are, by the engine that all of the centre's comparisons use. */
@RestController
@Hidden
class SimilarityApi {
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int MOST_BY_POST = 1_000;
    private static final int MOST_TERMS = 1_000;
    private static final int MOST_SETS = 2_000;

    private final Knowledge knowledge;
    private final Nodes nodes;
    private final EntityWire entities;
    private final Supplier<MostSimilar> engine;
    private final List<FindingSearch> genes = new ArrayList<>();

    SimilarityApi(Knowledge knowledge, Nodes nodes, EntityWire entities, Supplier<MostSimilar> engine) {
        this.knowledge = knowledge;
        this.nodes = nodes;
        this.entities = entities;
        this.engine = engine;
    }

    @GetMapping("/v3/api/semsim/compare/{subjects}/{objects}")
    ResponseEntity<String> compare(
            @PathVariable String subjects, @PathVariable String objects, HttpServletRequest request) {
        var asked = Asked.of(request);
        String metric = asked.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        asked.check();
        return Answer.json(
                compare(terms("path", "subjects", split(subjects)), terms("path", "objects", split(objects)), metric));
    }

    @PostMapping("/v3/api/semsim/compare")
    ResponseEntity<String> comparePosted(@RequestBody(required = false) byte @Nullable [] bytes) {
        Body body = Body.read(orEmpty(bytes));
        List<String> subjects = body.texts("subjects");
        List<String> objects = body.texts("objects");
        String metric = body.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        body.check();
        return Answer.json(compare(terms("body", "subjects", subjects), terms("body", "objects", objects), metric));
    }

    private Json.Obj compare(TermSet subjects, TermSet objects, String metric) {
        return wire(subjects, objects).similarity(similarity(subjects, objects, metric), metric);
    }

    private SetSimilarity similarity(TermSet subjects, TermSet objects, String metric) {
        return engine().compare(subjects.rows(), objects.rows(), Enums.measure(metric));
    }

    private SimilarityWire wire(TermSet subjects, TermSet objects) {
        return new SimilarityWire(knowledge, engine().information(), subjects, objects);
    }

    @PostMapping("/v3/api/semsim/multicompare")
    ResponseEntity<String> multicompare(@RequestBody(required = false) byte @Nullable [] bytes) {
        Body body = Body.read(orEmpty(bytes));
        List<String> given = body.texts("subjects");
        String metric = body.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        record Named(String id, String label, List<String> phenotypes) {}
        List<Named> sets = new ArrayList<>();
        for (Body set : body.bodies("object_sets")) {
            String label = set.string("label");
            String id = set.optionalText("id");
            sets.add(new Named(id.isEmpty() ? "set:" + (sets.size() + 1) : id, label, set.texts("phenotypes")));
        }
        body.check();
        refuseMore("object_sets", sets.size(), MOST_SETS);
        TermSet subjects = terms("body", "subjects", given);
        return Answer.json(Members.array(sets.stream()
                .map(set -> {
                    TermSet objects = terms("body", "object_sets", set.phenotypes());
                    SetSimilarity similarity = similarity(subjects, objects, metric);
                    return Members.create()
                            .put("subject", EntityWire.named(set.id(), set.label()))
                            .fraction("score", similarity.average())
                            .put("similarity", wire(subjects, objects).similarity(similarity, metric))
                            .json();
                })
                .toList()));
    }

    @GetMapping("/v3/api/semsim/search/{termset}/{group}")
    ResponseEntity<String> search(
            @PathVariable String termset, @PathVariable String group, HttpServletRequest request) {
        var asked = Asked.of(request);
        String metric = asked.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        String direction = asked.oneOf("directionality", Enums.DIRECTIONS.getFirst(), Enums.DIRECTIONS);
        int limit = asked.number("limit", USUAL, 1, MOST);
        if (!Enums.GROUPS.contains(group)) {
            asked.complain(Complaint.notOneOf(List.of(Json.of("path"), Json.of("group")), group, Enums.GROUPS));
        }
        asked.check();
        return search(
                terms("path", "termset", split(termset)),
                terms("query", "excluded", split(String.join(",", asked.list("excluded")))),
                group,
                metric,
                direction,
                limit);
    }

    /** Beside what the original takes: {@code excluded}, findings that were looked for and are not there. */
    @PostMapping("/v3/api/semsim/search")
    ResponseEntity<String> searchPosted(@RequestBody(required = false) byte @Nullable [] bytes) {
        Body body = Body.read(orEmpty(bytes));
        List<String> termset = body.texts("termset");
        List<String> excluded = body.optionalTexts("excluded");
        String group = body.oneOf("group", "", Enums.GROUPS);
        String metric = body.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        String direction = body.oneOf("directionality", Enums.DIRECTIONS.getFirst(), Enums.DIRECTIONS);
        int limit = body.number("limit", USUAL, 1, MOST_BY_POST);
        body.check();
        return search(
                terms("body", "termset", termset),
                terms("body", "excluded", excluded),
                group,
                metric,
                direction,
                limit);
    }

    private ResponseEntity<String> search(
            TermSet findings, TermSet excluded, String group, String metric, String direction, int limit) {
        boolean diseases = group.equals("Human Diseases");
        if (!diseases && !group.equals("Human Genes")) {
            return Answer.json(Members.array(List.of()));
        }
        FindingSearch search = diseases ? FindingSearch.amongDiseases(knowledge, engine.get()) : amongGenes();
        SignSets sets = diseases ? engine.get().sets() : search.sets();
        List<FindingSearch.Found> found =
                search.top(findings.rows(), excluded.rows(), Enums.measure(metric), Enums.direction(direction), limit);
        return Answer.json(Members.array(found.stream()
                .map(one -> {
                    var node = new Node(diseases ? Node.Kind.DISEASE : Node.Kind.GENE, one.row());
                    TermSet signs = TermSet.ofRows(sets.terms().get(one.row()), knowledge);
                    SimilarityWire wire = wire(findings, signs);
                    Members members = Members.create()
                            .put(
                                    "subject",
                                    entities.entity(node, EntityWire.Detail.BRIEF)
                                            .json())
                            .fraction("score", one.score())
                            .put("similarity", wire.similarity(one.similarity(), metric));
                    return excluded.rows().length == 0
                            ? members.json()
                            : members.put("excluded_matches", wire.contradictions(one.contradictions()))
                                    .json();
                })
                .toList()));
    }

    /** Diseases with diseases, many at once: an addition of ours. */
    @PostMapping("/v3/api/semsim/matrix")
    ResponseEntity<String> matrix(@RequestBody(required = false) byte @Nullable [] bytes) {
        Body body = Body.read(orEmpty(bytes));
        List<String> subjects = body.texts("subjects");
        List<String> given = body.optionalTexts("objects");
        List<String> objects = given.isEmpty() ? subjects : given;
        String metric = body.oneOf("metric", Enums.METRICS.getFirst(), Enums.METRICS);
        body.check();
        refuseMore("subjects", subjects.size(), MOST);
        refuseMore("objects", objects.size(), MOST_SETS);
        List<Node> columns = diseases(objects, "objects");
        List<Json> rows = new ArrayList<>();
        for (Node subject : diseases(subjects, "subjects")) {
            double[] scores = engine.get().scores(subject.row(), Enums.measure(metric));
            rows.add(Members.create()
                    .string("id", nodes.graph().id(subject))
                    .string("label", nodes.graph().label(subject))
                    .put(
                            "scores",
                            Members.array(columns.stream()
                                    .map(column -> new Json.Num(String.valueOf(scores[column.row()])))
                                    .toList()))
                    .json());
        }
        return Answer.json(Members.create()
                .string("metric", metric)
                .put(
                        "objects",
                        Members.array(columns.stream()
                                .map(column -> Members.create()
                                        .string("id", nodes.graph().id(column))
                                        .string("label", nodes.graph().label(column))
                                        .json())
                                .toList()))
                .put("rows", Members.array(rows))
                .json());
    }

    private List<Node> diseases(List<String> ids, String member) {
        return ids.stream()
                .map(id -> nodes.graph()
                        .find(id)
                        .filter(node -> node.kind() == Node.Kind.DISEASE)
                        .orElseThrow(() -> new InvalidRequestException(List.of(Complaint.value(
                                List.of(Json.of("body"), Json.of(member)), "no disease with this identifier", id)))))
                .toList();
    }

    private TermSimilarity engine() {
        return engine.get().terms();
    }

    private synchronized FindingSearch amongGenes() {
        if (genes.isEmpty()) {
            genes.add(FindingSearch.amongGenes(knowledge, engine.get()));
        }
        return genes.getFirst();
    }

    private TermSet terms(String where, String name, List<String> ids) {
        if (ids.size() > MOST_TERMS) {
            throw new InvalidRequestException(List.of(Complaint.value(
                    List.of(Json.of(where), Json.of(name)), "at most " + MOST_TERMS + " terms are compared", "")));
        }
        return TermSet.of(ids, nodes, entities);
    }

    private static void refuseMore(String name, int given, int most) {
        if (given > most) {
            throw new InvalidRequestException(List.of(
                    Complaint.value(List.of(Json.of("body"), Json.of(name)), "at most " + most + " can be given", "")));
        }
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static byte[] orEmpty(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
