package org.hoofbeat.diseases.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/** The nodes of a pack and how they hang together. Immutable, shared by all threads; made in some ten milliseconds. */
public final class Graph {
    private final Knowledge knowledge;
    private final ListColumn childrenOfDiseases;
    private final ListColumn sources;
    private final ListColumn carriers;
    private final Map<String, Integer> mice = new HashMap<>();
    private final Map<String, Integer> geneByCode = new HashMap<>();

    private Graph(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.childrenOfDiseases =
                knowledge.diseases().parents().inverted(knowledge.diseases().size());
        this.sources = ListColumn.of(IntStream.range(0, knowledge.diseases().size())
                .mapToObj(this::findSources)
                .toList());
        this.carriers = sources.inverted(knowledge.sourceDiseases().size());
        var orthologues = knowledge.genes().orthologue();
        for (int i = 0; i < orthologues.size(); i++) {
            mice.putIfAbsent(orthologues.get(i), i);
        }
        for (int gene = 0; gene < knowledge.genes().size(); gene++) {
            for (int i = knowledge.genes().codeStart()[gene];
                    i < knowledge.genes().codeStart()[gene + 1];
                    i++) {
                geneByCode.putIfAbsent(knowledge.genes().code().get(i), gene);
            }
        }
    }

    /** The graph of a pack. */
    public static Graph of(Knowledge knowledge) {
        return new Graph(knowledge);
    }

    /** The pack that it shows. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The one node that an identifier stands for; none where it is unknown or stands for several. */
    public Optional<Node> find(String id) {
        return Curie.findIn(id.replaceFirst("^([A-Za-z]+)_", "$1:")).flatMap(this::find);
    }

    /** The one node that an identifier stands for; none where it is unknown or stands for several. */
    public Optional<Node> find(Curie id) {
        return switch (id.prefix()) {
            case "HP" -> node(Node.Kind.TERM, knowledge.terms().findRow(id));
            case "MGI" -> Optional.ofNullable(mice.get(id.toString())).map(row -> new Node(Node.Kind.MOUSE_GENE, row));
            case "HGNC" ->
                id.local().matches("\\d{1,9}")
                        ? node(Node.Kind.GENE, at(knowledge.genes().number(), Integer.parseInt(id.local())))
                        : Optional.empty();
            default -> findDiseaseOrGene(id);
        };
    }

    private Optional<Node> findDiseaseOrGene(Curie id) {
        return switch (knowledge.resolve(id)) {
            case Identity.Canonical own -> Optional.of(new Node(Node.Kind.DISEASE, own.disease()));
            case Identity.Elsewhere other -> Optional.of(new Node(Node.Kind.DISEASE, other.disease()));
            case Identity.Several _ -> Optional.empty();
            case Identity.Unknown _ ->
                Optional.ofNullable(geneByCode.get(id.toString())).map(row -> new Node(Node.Kind.GENE, row));
        };
    }

    private static Optional<Node> node(Node.Kind kind, OptionalInt row) {
        return row.isPresent() ? Optional.of(new Node(kind, row.getAsInt())) : Optional.empty();
    }

    private static OptionalInt at(int[] sorted, int wanted) {
        int row = Arrays.binarySearch(sorted, wanted);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The canonical identifier of a node. */
    public String id(Node node) {
        return switch (node.kind()) {
            case DISEASE -> knowledge.diseases().id().get(node.row());
            case TERM -> knowledge.terms().id(node.row()).toString();
            case GENE -> knowledge.genes().id(node.row()).toString();
            case MOUSE_GENE -> knowledge.genes().orthologue().get(node.row());
        };
    }

    /** What a node is called, a gene's symbol; empty for mouse genes, of which the pack has no names. */
    public String label(Node node) {
        return switch (node.kind()) {
            case DISEASE -> knowledge.diseases().label().get(node.row());
            case TERM -> knowledge.terms().label().get(node.row());
            case GENE -> knowledge.genes().symbol().get(node.row());
            case MOUSE_GENE -> "";
        };
    }

    /** What a node is. */
    public NodeCategory category(Node node) {
        return switch (node.kind()) {
            case DISEASE -> NodeCategory.DISEASE;
            case TERM -> NodeCategory.PHENOTYPE;
            case GENE, MOUSE_GENE -> NodeCategory.GENE;
        };
    }

    /** The species of a gene. */
    public Optional<Taxon> findTaxon(Node node) {
        return switch (node.kind()) {
            case DISEASE, TERM -> Optional.empty();
            case GENE -> Optional.of(Taxon.HUMAN);
            case MOUSE_GENE -> Optional.of(Taxon.MOUSE);
        };
    }

    /** Whether its source has given a node up. */
    public boolean isRetired(Node node) {
        return switch (node.kind()) {
            case DISEASE -> knowledge.diseases().obsolete()[node.row()] != 0;
            case TERM -> knowledge.terms().isObsolete(node.row());
            case GENE, MOUSE_GENE -> false;
        };
    }

    /** Whether more special nodes are known of this kind; a pack without edges between diseases knows none of them. */
    public boolean hasHierarchy(Node.Kind kind) {
        return kind == Node.Kind.TERM
                || (kind == Node.Kind.DISEASE && knowledge.diseases().hasEdges());
    }

    /** A node and everything more general. */
    public List<Node> closure(Node node) {
        return switch (node.kind()) {
            case DISEASE ->
                nodes(Node.Kind.DISEASE, reach(node.row(), knowledge.diseases().parents()));
            case TERM -> nodes(Node.Kind.TERM, knowledge.hierarchy().ancestors().stream(node.row()));
            case GENE, MOUSE_GENE -> List.of(node);
        };
    }

    /** A node and everything more special. */
    public List<Node> descendants(Node node) {
        return switch (node.kind()) {
            case DISEASE -> nodes(Node.Kind.DISEASE, reach(node.row(), childrenOfDiseases));
            case TERM -> nodes(Node.Kind.TERM, knowledge.hierarchy().descendantsOf(node.row()));
            case GENE, MOUSE_GENE -> List.of(node);
        };
    }

    /** The next more general nodes. */
    public List<Node> parents(Node node) {
        return switch (node.kind()) {
            case DISEASE -> nodes(Node.Kind.DISEASE, knowledge.diseases().parents().stream(node.row()));
            case TERM -> nodes(Node.Kind.TERM, knowledge.hierarchy().parentsOf(node.row()));
            case GENE, MOUSE_GENE -> List.of();
        };
    }

    /** The next more special nodes. */
    public List<Node> children(Node node) {
        return switch (node.kind()) {
            case DISEASE -> nodes(Node.Kind.DISEASE, childrenOfDiseases.stream(node.row()));
            case TERM -> nodes(Node.Kind.TERM, knowledge.hierarchy().childrenOf(node.row()));
            case GENE, MOUSE_GENE -> List.of();
        };
    }

    /** The mouse genes that correspond to a human one. */
    public List<Node> orthologues(int gene) {
        int from = knowledge.genes().orthologueStart()[gene];
        int to = knowledge.genes().orthologueStart()[gene + 1];
        return knowledge.genes().orthologue().list(from, to).stream()
                .map(id -> new Node(Node.Kind.MOUSE_GENE, mice.getOrDefault(id, from)))
                .toList();
    }

    /** These nodes, and unless they are meant by themselves, everything more special. */
    public NodeSet set(List<Node> nodes, boolean direct) {
        var set = new NodeSet();
        for (Node node : nodes) {
            Stream<Node> members = direct ? Stream.of(node) : descendants(node).stream();
            members.forEach(member -> set.add(member.kind(), member.row()));
        }
        return set;
    }

    /** Rows of the source diseases whose statements a disease carries: those of its page, and those it exactly matches. */
    public IntStream sourcesOf(int disease) {
        return sources.stream(disease);
    }

    /** Rows of the diseases that carry a source's statements; several where Mondo splits what the source has as one. */
    IntStream carriersOf(int source) {
        return carriers.stream(source);
    }

    private int[] findSources(int disease) {
        return IntStream.concat(
                        knowledge.sourcesOf(disease),
                        knowledge.diseases().mappingsOf(disease).stream()
                                .filter(mapping -> mapping.predicate() == MappingPredicate.EXACT)
                                .flatMapToInt(mapping -> knowledge.findSourceDisease(mapping.object()).stream()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream reach(int start, ListColumn next) {
        var seen = new BitSet();
        int[] queue = new int[next.size() + 1];
        int tail = 0;
        queue[tail++] = start;
        seen.set(start);
        for (int head = 0; head < tail; head++) {
            for (int i = next.starts()[queue[head]]; i < next.starts()[queue[head] + 1]; i++) {
                if (!seen.get(next.values()[i])) {
                    seen.set(next.values()[i]);
                    queue[tail++] = next.values()[i];
                }
            }
        }
        return seen.stream();
    }

    private static List<Node> nodes(Node.Kind kind, IntStream rows) {
        return rows.mapToObj(row -> new Node(kind, row)).toList();
    }
}
