package org.hoofbeat.web.infobutton;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Codes;
import org.hoofbeat.diseases.codes.Translation;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeSearch;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Which pages answer a criterion. */
@Component
class Answers {
    private static final int MOST = 10;

    private final Supplier<Associations> associations;
    private final Supplier<Codes> codes;
    private final SearchIndex index;

    Answers(Supplier<Associations> associations, Supplier<Codes> codes, SearchIndex index) {
        this.associations = associations;
        this.codes = codes;
        this.index = index;
    }

    /** A page: where it is on this site, what it is about, and other names of that. */
    record Found(String path, String id, String title, List<String> names, boolean disease) {}

    /** The pages for a code; those for a name only where no code was given. */
    List<Found> find(KnowledgeRequest.Criterion criterion) {
        Graph graph = associations.get().graph();
        if (criterion.code().isEmpty()) {
            NodeSearch search = NodeSearch.of(graph, index);
            return search.complete(criterion.name()).stream()
                    .filter(node -> search.findExactName(node, criterion.name()).isPresent())
                    .filter(node -> node.kind() == Node.Kind.DISEASE || node.kind() == Node.Kind.TERM)
                    .limit(MOST)
                    .map(node -> found(graph, node))
                    .toList();
        }
        Optional<CodeSystem> system = criterion.system().isEmpty()
                ? Curie.findIn(criterion.code()).flatMap(id -> CodeSystem.ofPrefix(id.prefix()))
                : CodeSystem.find(criterion.system());
        Set<Node> nodes = new LinkedHashSet<>();
        system.flatMap(one -> one.findCurie(criterion.code()))
                .ifPresent(id -> nodes.addAll(nodes(graph, system.get(), id)));
        return nodes.stream().limit(MOST).map(node -> found(graph, node)).toList();
    }

    private List<Node> nodes(Graph graph, CodeSystem system, Curie id) {
        Optional<Node> own = graph.find(id);
        if (own.isPresent() && graph.id(own.get()).equals(id.toString())) {
            return List.of(own.get());
        }
        List<Translation> translated = codes.get().translate(system, id, Optional.of(CodeSystem.MONDO));
        boolean exact = translated.stream().anyMatch(one -> one.predicate() == MappingPredicate.EXACT);
        List<Node> nodes = new ArrayList<>();
        translated.stream()
                .filter(one -> !exact || one.predicate() == MappingPredicate.EXACT)
                .forEach(one -> graph.find(one.id()).ifPresent(nodes::add));
        return nodes.isEmpty() ? own.stream().toList() : nodes;
    }

    private static Found found(Graph graph, Node node) {
        boolean disease = node.kind() == Node.Kind.DISEASE;
        String path =
                switch (node.kind()) {
                    case DISEASE -> "/disease/" + graph.id(node);
                    case TERM -> "/term/" + graph.id(node);
                    case GENE, MOUSE_GENE -> "/gene/" + graph.label(node);
                };
        List<String> names = disease ? graph.knowledge().diseases().synonymsOf(node.row()) : List.of();
        return new Found(path, graph.id(node), graph.label(node), names, disease);
    }
}
