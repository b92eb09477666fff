package org.hoofbeat.diseases.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/** Walks the associations of a pack, kind by kind, touching only those that the asked subjects or objects can have. */
final class Statements {
    private final Graph graph;
    private final Knowledge knowledge;
    private final AnnotationTable annotations;

    Statements(Graph graph) {
        this.graph = graph;
        this.knowledge = graph.knowledge();
        this.annotations = knowledge.annotations();
    }

    /** Hands over every association of a kind whose subject and object are among these; empty stands for any. */
    void forEach(
            AssociationKind kind, Optional<NodeSet> subjects, Optional<NodeSet> objects, Consumer<Association> each) {
        Stream<Association> candidates = subjects.isPresent()
                ? fromSubjects(kind, subjects.get())
                : objects.isPresent() ? fromObjects(kind, objects.get()) : all(kind);
        candidates
                .filter(one -> subjects.isEmpty() || subjects.get().contains(one.subject()))
                .filter(one -> objects.isEmpty() || objects.get().contains(one.object()))
                .forEach(each);
    }

    private Stream<Association> all(AssociationKind kind) {
        return switch (kind) {
            case DISEASE_PHENOTYPE, INHERITANCE ->
                IntStream.range(0, knowledge.diseases().size()).boxed().flatMap(disease -> ofDisease(kind, disease));
            case CAUSAL_GENE, CORRELATED_GENE, GENE_PHENOTYPE, HOMOLOGY ->
                IntStream.range(0, knowledge.genes().size()).boxed().flatMap(gene -> ofGene(kind, gene));
        };
    }

    private Stream<Association> fromSubjects(AssociationKind kind, NodeSet subjects) {
        return switch (kind) {
            case DISEASE_PHENOTYPE, INHERITANCE ->
                subjects.rows(Node.Kind.DISEASE).boxed().flatMap(disease -> ofDisease(kind, disease));
            case CAUSAL_GENE, CORRELATED_GENE, GENE_PHENOTYPE, HOMOLOGY ->
                subjects.rows(Node.Kind.GENE).boxed().flatMap(gene -> ofGene(kind, gene));
        };
    }

    private Stream<Association> fromObjects(AssociationKind kind, NodeSet objects) {
        return switch (kind) {
            case DISEASE_PHENOTYPE, INHERITANCE ->
                objects.rows(Node.Kind.TERM).boxed().flatMap(term -> knowledge
                        .annotationsWith(term)
                        .filter(row -> isOf(kind, row))
                        .boxed()
                        .flatMap(row -> annotated(kind, row)));
            case CAUSAL_GENE, CORRELATED_GENE ->
                objects.rows(Node.Kind.DISEASE).boxed().flatMap(disease -> graph.sourcesOf(disease)
                        .filter(source -> kindOfLink(source) == kind)
                        .boxed()
                        .flatMap(source -> knowledge
                                .genesOf(source)
                                .mapToObj(gene -> new Association(
                                        kind,
                                        new Node(Node.Kind.GENE, gene),
                                        new Node(Node.Kind.DISEASE, disease),
                                        source,
                                        Association.NONE))));
            case GENE_PHENOTYPE ->
                objects.rows(Node.Kind.TERM).boxed().flatMap(term -> knowledge
                        .annotationsWith(term)
                        .filter(this::givesGeneASign)
                        .boxed()
                        .flatMap(row -> knowledge
                                .genesOf(knowledge.sourceOf(row))
                                .mapToObj(gene -> geneSign(gene, knowledge.sourceOf(row), row))));
            case HOMOLOGY ->
                objects.has(Node.Kind.MOUSE_GENE)
                        ? all(kind).filter(one -> objects.contains(one.object()))
                        : Stream.empty();
        };
    }

    private Stream<Association> ofDisease(AssociationKind kind, int disease) {
        var subject = new Node(Node.Kind.DISEASE, disease);
        return graph.sourcesOf(disease).boxed().flatMap(source -> knowledge
                .annotationsOf(source)
                .filter(row -> isOf(kind, row))
                .mapToObj(row -> new Association(kind, subject, term(row), source, row)));
    }

    private Stream<Association> ofGene(AssociationKind kind, int gene) {
        var subject = new Node(Node.Kind.GENE, gene);
        return switch (kind) {
            case CAUSAL_GENE, CORRELATED_GENE ->
                knowledge.genes().diseases().stream(gene)
                        .filter(source -> kindOfLink(source) == kind)
                        .boxed()
                        .flatMap(source -> graph.carriersOf(source)
                                .mapToObj(disease -> new Association(
                                        kind,
                                        subject,
                                        new Node(Node.Kind.DISEASE, disease),
                                        source,
                                        Association.NONE)));
            case GENE_PHENOTYPE ->
                knowledge.genes().diseases().stream(gene).boxed().flatMap(source -> knowledge
                        .annotationsOf(source)
                        .filter(this::givesGeneASign)
                        .mapToObj(row -> geneSign(gene, source, row)));
            case HOMOLOGY ->
                graph.orthologues(gene).stream()
                        .map(mouse -> new Association(kind, subject, mouse, Association.NONE, Association.NONE));
            case DISEASE_PHENOTYPE, INHERITANCE -> Stream.empty();
        };
    }

    private Stream<Association> annotated(AssociationKind kind, int row) {
        int source = knowledge.sourceOf(row);
        return graph.carriersOf(source)
                .mapToObj(
                        disease -> new Association(kind, new Node(Node.Kind.DISEASE, disease), term(row), source, row));
    }

    private static Association sign(Node gene, Node term, int source, int row) {
        return new Association(AssociationKind.GENE_PHENOTYPE, gene, term, source, row);
    }

    private Association geneSign(int gene, int source, int row) {
        return sign(new Node(Node.Kind.GENE, gene), term(row), source, row);
    }

    private Node term(int row) {
        return new Node(Node.Kind.TERM, annotations.term()[row]);
    }

    private boolean isOf(AssociationKind kind, int row) {
        Aspect aspect = kind == AssociationKind.INHERITANCE ? Aspect.INHERITANCE : Aspect.PHENOTYPE;
        return annotations.aspect()[row] == aspect.ordinal();
    }

    /** That a disease lacks a sign says nothing about its genes. */
    private boolean givesGeneASign(int row) {
        return annotations.isPhenotype(row) && !annotations.isNegated(row);
    }

    private AssociationKind kindOfLink(int source) {
        boolean omim = knowledge.sourceDiseases().id().get(source).startsWith("OMIM:");
        boolean susceptible = knowledge
                .sourceDiseases()
                .label()
                .get(source)
                .toLowerCase(Locale.ROOT)
                .contains("susceptibility");
        return omim && !susceptible ? AssociationKind.CAUSAL_GENE : AssociationKind.CORRELATED_GENE;
    }
}
