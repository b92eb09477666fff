package org.hoofbeat.diseases.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Knowledge;

/** The codes of a pack. Immutable, shared by all threads; made in some hundred milliseconds. */
public final class Codes {
    private final Graph graph;
    private final Knowledge knowledge;

    /** By identifier elsewhere: which diseases are mapped to it, how, and by what name. */
    private final Map<Curie, List<Link>> links = new HashMap<>();

    private record Link(int disease, MappingPredicate predicate, String label) {}

    private Codes(Graph graph) {
        this.graph = graph;
        this.knowledge = graph.knowledge();
        for (int disease = 0; disease < knowledge.diseases().size(); disease++) {
            for (Mapping mapping : knowledge.diseases().mappingsOf(disease)) {
                add(mapping.object(), new Link(disease, mapping.predicate(), mapping.objectLabel()));
            }
        }
        for (int source = 0; source < knowledge.sourceDiseases().size(); source++) {
            Curie id = knowledge.sourceDiseases().idOf(source);
            int disease = knowledge.sourceDiseases().disease()[source];
            if (links.getOrDefault(id, List.of()).stream().noneMatch(link -> link.disease == disease)) {
                add(
                        id,
                        new Link(
                                disease,
                                MappingPredicate.EXACT,
                                knowledge.sourceDiseases().label().get(source)));
            }
        }
    }

    /** The codes of a graph's pack. */
    public static Codes of(Graph graph) {
        return new Codes(graph);
    }

    private void add(Curie id, Link link) {
        links.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(link);
    }

    /** What a code means; nothing where the pack does not know it. */
    public Optional<Concept> find(CodeSystem system, String code) {
        Optional<Curie> id = system.findCurie(code);
        return id.isEmpty() ? Optional.empty() : find(system, id.get());
    }

    /** What a code that a vocabulary lists is called. */
    public String label(CodeSystem system, Curie id) {
        return switch (system) {
            case HPO, MONDO, HGNC -> graph.find(id).map(graph::label).orElse(id.toString());
            default -> foreign(system, id).map(Concept::display).orElse(system.codeOf(id));
        };
    }

    /** Whether a vocabulary has given a code up. */
    public boolean isRetired(Curie id) {
        return graph.find(id).map(graph::isRetired).orElse(false);
    }

    private Optional<Concept> find(CodeSystem system, Curie id) {
        return switch (system) {
            case HPO, MONDO, HGNC ->
                graph.find(id)
                        .filter(node -> CodeSystem.ofPrefix(prefix(node)).equals(Optional.of(system)))
                        .filter(node ->
                                system == CodeSystem.HPO || graph.id(node).equals(id.toString()))
                        .map(node -> concept(system, node));
            default -> foreign(system, id);
        };
    }

    private String prefix(Node node) {
        return graph.id(node).replaceFirst(":.*", "");
    }

    /** A node as a concept. */
    Concept concept(CodeSystem system, Node node) {
        return new Concept(
                system,
                Curie.parse(graph.id(node)),
                graph.label(node),
                names(node),
                graph.parents(node).stream().map(graph::id).map(Curie::parse).toList(),
                graph.children(node).stream().map(graph::id).map(Curie::parse).toList(),
                graph.isRetired(node));
    }

    private List<Concept.Name> names(Node node) {
        return switch (node.kind()) {
            case TERM ->
                knowledge.terms().synonymsOf(node.row()).stream()
                        .map(synonym -> new Concept.Name(synonym.text(), synonym.isLay()))
                        .distinct()
                        .toList();
            case DISEASE ->
                knowledge.diseases().synonymsOf(node.row()).stream()
                        .map(name -> new Concept.Name(name, false))
                        .toList();
            case GENE ->
                Stream.concat(
                                Stream.of(knowledge.genes().name().get(node.row())),
                                knowledge.genes().get(node.row()).aliases().stream())
                        .map(name -> new Concept.Name(name, false))
                        .toList();
            case MOUSE_GENE -> List.of();
        };
    }

    private Optional<Concept> foreign(CodeSystem system, Curie id) {
        List<Link> known = links.getOrDefault(id, List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = Stream.concat(
                        knowledge.findSourceDisease(id).stream()
                                .mapToObj(knowledge.sourceDiseases().label()::get),
                        known.stream().map(Link::label))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return Optional.of(new Concept(
                system,
                id,
                names.isEmpty() ? system.codeOf(id) : names.getFirst(),
                names.stream()
                        .skip(1)
                        .map(name -> new Concept.Name(name, false))
                        .toList(),
                List.of(),
                List.of(),
                false));
    }

    /** Whether more general and more special codes of a vocabulary are known. */
    public boolean hasHierarchy(CodeSystem system) {
        return system == CodeSystem.HPO
                || (system == CodeSystem.MONDO && knowledge.diseases().hasEdges());
    }

    /** Whether a code is another one or a special case of it. */
    public boolean isA(Concept code, Concept ancestor) {
        Node node = graph.find(code.id()).orElseThrow();
        return graph.closure(node).stream()
                .anyMatch(above -> graph.id(above).equals(ancestor.id().toString()));
    }

    /** All codes of a vocabulary that are in use; in order. */
    public Stream<Curie> list(CodeSystem system) {
        return switch (system) {
            case HPO -> ids(Node.Kind.TERM, knowledge.terms().size());
            case MONDO ->
                ids(Node.Kind.DISEASE, knowledge.diseases().size())
                        .filter(id -> id.prefix().equals("MONDO"));
            case HGNC ->
                ids(Node.Kind.GENE, knowledge.genes().size())
                        .filter(id -> id.prefix().equals("HGNC"));
            default ->
                links.keySet().stream()
                        .filter(id -> CodeSystem.ofPrefix(id.prefix()).equals(Optional.of(system)))
                        .sorted();
        };
    }

    private Stream<Curie> ids(Node.Kind kind, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new Node(kind, row))
                .filter(node -> !graph.isRetired(node))
                .map(node -> Curie.parse(graph.id(node)));
    }

    /** A code and everything more special, in the order of the table. */
    public List<Curie> descendants(Concept root) {
        return graph.descendants(graph.find(root.id()).orElseThrow()).stream()
                .map(node -> Curie.parse(graph.id(node)))
                .toList();
    }

    /** What a code is called in other vocabularies, exact matches first; to one of them, or to all. */
    public List<Translation> translate(CodeSystem system, Curie id, Optional<CodeSystem> target) {
        Map<String, Translation> found = new LinkedHashMap<>();
        List<Link> starts = system == CodeSystem.MONDO
                ? graph.find(id)
                        .filter(node -> graph.id(node).equals(id.toString()))
                        .map(node -> List.of(new Link(node.row(), MappingPredicate.EXACT, "")))
                        .orElse(List.of())
                : links.getOrDefault(id, List.of()).stream()
                        .map(link -> new Link(link.disease, inverse(link.predicate), link.label))
                        .toList();
        for (Link start : starts) {
            if (system != CodeSystem.MONDO) {
                keepMondo(start, found);
            }
            for (Mapping mapping : knowledge.diseases().mappingsOf(start.disease)) {
                keep(mapping.object(), mapping.objectLabel(), both(start.predicate, mapping.predicate()), found);
            }
            knowledge
                    .sourcesOf(start.disease)
                    .forEach(source -> keep(
                            knowledge.sourceDiseases().idOf(source),
                            knowledge.sourceDiseases().label().get(source),
                            start.predicate,
                            found));
        }
        knowledge.findSourceDisease(id).ifPresent(source -> knowledge
                .sourceDiseases()
                .crossReferencesOf(source)
                .forEach((other, predicate) -> keep(other, "", predicate, found)));
        return found.values().stream()
                .filter(one -> !one.id().equals(id))
                .filter(one -> target.isEmpty() || target.get() == one.system())
                .sorted(java.util.Comparator.comparing(Translation::predicate))
                .toList();
    }

    private void keepMondo(Link start, Map<String, Translation> found) {
        Curie id = knowledge.diseases().idOf(start.disease);
        keep(id, knowledge.diseases().label().get(start.disease), start.predicate, found);
    }

    private static void keep(Curie id, String label, MappingPredicate predicate, Map<String, Translation> found) {
        CodeSystem.ofPrefix(id.prefix())
                .ifPresent(system -> found.putIfAbsent(id.toString(), new Translation(system, id, label, predicate)));
    }

    private static MappingPredicate inverse(MappingPredicate predicate) {
        return switch (predicate) {
            case BROAD -> MappingPredicate.NARROW;
            case NARROW -> MappingPredicate.BROAD;
            default -> predicate;
        };
    }

    /** What two steps make together: an exact one changes nothing; two that are not exact say only that there is a relation. */
    private static MappingPredicate both(MappingPredicate first, MappingPredicate second) {
        if (first == MappingPredicate.EXACT) {
            return second;
        }
        return second == MappingPredicate.EXACT || first == second ? first : MappingPredicate.RELATED;
    }
}
