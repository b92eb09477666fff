package org.hoofbeat.diseases.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;

/** Finds nodes by what somebody typed: whole words through the index, beginnings of names from memory. */
public final class NodeSearch {
    /** Where hits have to be looked through one by one, only the best of them are. */
    private static final int MOST_LOOKED_THROUGH = 500;

    private static final int MOST_COMPLETIONS = 100;

    private final Graph graph;
    private final SearchIndex index;

    private NodeSearch(Graph graph, SearchIndex index) {
        this.graph = graph;
        this.index = index;
    }

    /** A search for the nodes of a graph in an index of the same pack. */
    public static NodeSearch of(Graph graph, SearchIndex index) {
        return new NodeSearch(graph, index);
    }

    /**
     * What was found.
     *
     * @param total how many nodes there are in all
     * @param nodes those of the part that was asked for
     * @param categories how many there are of each category
     * @param taxa how many there are of each species
     */
    public record Found(int total, List<Node> nodes, Map<NodeCategory, Integer> categories, Map<Taxon, Integer> taxa) {
        public Found {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * The nodes of some categories that match some words, best first; with no words, all of them.
     *
     * @param wanted a further condition; where there is one, only the best five hundred hits are tried
     * @throws org.hoofbeat.search.SearchNotReadyException while the index is being filled, where words are given
     */
    public Found find(
            String words, Set<NodeCategory> categories, Optional<Predicate<Node>> wanted, int offset, int limit) {
        if (categories.isEmpty()) {
            return found(Stream.empty(), offset, limit);
        }
        Predicate<Node> condition = wanted.orElse(_ -> true);
        if (isEverything(words)) {
            return found(
                    all().filter(node -> categories.contains(graph.category(node)))
                            .filter(condition),
                    offset,
                    limit);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        categories.forEach(category -> kinds.add(kind(category)));
        if (wanted.isPresent()) {
            SearchResults best = index.search(new SearchRequest(words, kinds, 0, MOST_LOOKED_THROUGH));
            return found(nodes(best).filter(condition), offset, limit);
        }
        SearchResults results = index.search(new SearchRequest(words, kinds, offset, limit));
        Map<NodeCategory, Integer> counts = new LinkedHashMap<>();
        Map<Taxon, Integer> taxa = new LinkedHashMap<>();
        for (NodeCategory category : categories) {
            long count = results.totals().getOrDefault(kind(category), 0L);
            if (count > 0) {
                counts.put(category, Math.toIntExact(count));
                if (category == NodeCategory.GENE) {
                    taxa.put(Taxon.HUMAN, Math.toIntExact(count));
                }
            }
        }
        return new Found(Math.toIntExact(results.total()), nodes(results).toList(), counts, taxa);
    }

    private Found found(Stream<Node> nodes, int offset, int limit) {
        List<Node> page = new ArrayList<>();
        Map<NodeCategory, Integer> categories = new LinkedHashMap<>();
        Map<Taxon, Integer> taxa = new LinkedHashMap<>();
        int[] total = {0};
        nodes.forEach(node -> {
            categories.merge(graph.category(node), 1, Integer::sum);
            graph.findTaxon(node).ifPresent(taxon -> taxa.merge(taxon, 1, Integer::sum));
            if (total[0]++ >= offset && page.size() < limit) {
                page.add(node);
            }
        });
        return new Found(total[0], page, categories, taxa);
    }

    private static boolean isEverything(String words) {
        return words.isBlank() || words.strip().equals("*:*") || words.strip().equals("*");
    }

    private static Kind kind(NodeCategory category) {
        return switch (category) {
            case DISEASE -> Kind.DISEASES;
            case PHENOTYPE -> Kind.TERMS;
            case GENE -> Kind.GENES;
        };
    }

    private Stream<Node> nodes(SearchResults results) {
        return results.hits().stream().map(Hit::id).flatMap(id -> graph.find(id).stream());
    }

    private Stream<Node> all() {
        Knowledge knowledge = graph.knowledge();
        return Stream.of(
                        nodes(Node.Kind.DISEASE, knowledge.diseases().size()),
                        nodes(Node.Kind.TERM, knowledge.terms().size()),
                        nodes(Node.Kind.GENE, knowledge.genes().size()))
                .flatMap(nodes -> nodes)
                .filter(node -> !graph.isRetired(node));
    }

    private static Stream<Node> nodes(Node.Kind kind, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> new Node(kind, row));
    }

    /** Completions of what somebody types: whole names, symbols and identifiers first. At most some hundred. */
    public List<Node> complete(String typed) {
        String text = typed.strip();
        if (isEverything(text)) {
            return all().limit(MOST_COMPLETIONS).toList();
        }
        Suggestions suggestions =
                index.suggest(new SuggestRequest(text, EnumSet.allOf(Suggestions.Group.class), MOST_COMPLETIONS));
        List<Ranked> ranked = new ArrayList<>();
        for (Suggestions.Group group : Suggestions.Group.values()) {
            List<Suggestion> list = suggestions.list(group);
            for (int i = 0; i < list.size(); i++) {
                ranked.add(new Ranked(list.get(i), closeness(list.get(i), text), i));
            }
        }
        Set<Node> nodes = new LinkedHashSet<>();
        ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::closeness).thenComparingInt(Ranked::place))
                .forEach(one -> graph.find(one.suggestion.id()).ifPresent(nodes::add));
        return List.copyOf(nodes);
    }

    private record Ranked(Suggestion suggestion, int closeness, int place) {}

    private static int closeness(Suggestion one, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String label = one.label().toLowerCase(Locale.ROOT);
        String matched = one.matched().toLowerCase(Locale.ROOT);
        if (label.equals(wanted) || one.id().toString().equalsIgnoreCase(typed)) {
            return 0;
        }
        if (matched.equals(wanted)) {
            return 1;
        }
        return label.startsWith(wanted) ? 2 : matched.startsWith(wanted) ? 3 : 4;
    }

    /** Which name of a node is exactly what was typed, letter case aside: its label, or a synonym of some scope. */
    public Optional<NameMatch> findExactName(Node node, String typed) {
        String wanted = typed.strip();
        if (graph.label(node).equalsIgnoreCase(wanted)) {
            return Optional.of(NameMatch.NAME);
        }
        Knowledge knowledge = graph.knowledge();
        return switch (node.kind()) {
            case DISEASE ->
                knowledge.diseases().synonymsOf(node.row()).stream().anyMatch(wanted::equalsIgnoreCase)
                        ? Optional.of(NameMatch.EXACT_SYNONYM)
                        : Optional.empty();
            case TERM ->
                knowledge.terms().synonymsOf(node.row()).stream()
                        .filter(synonym -> synonym.text().equalsIgnoreCase(wanted))
                        .map(Synonym::scope)
                        .sorted()
                        .map(NameMatch::of)
                        .findFirst();
            case GENE ->
                knowledge.genes().get(node.row()).aliases().stream().anyMatch(wanted::equalsIgnoreCase)
                        ? Optional.of(NameMatch.RELATED_SYNONYM)
                        : Optional.empty();
            case MOUSE_GENE -> Optional.empty();
        };
    }
}
