package org.hoofbeat.diseases.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What an association says, field by field: by the names that Monarch's index has for them, so that filters, facets, tables
 * and records all read the same.
 */
public final class AssociationFields {
    /** The identifiers of the annotations' evidence codes in the Evidence and Conclusion Ontology. */
    private static final Map<String, String> EVIDENCE =
            Map.of("PCS", "ECO:0006017", "TAS", "ECO:0000304", "IEA", "ECO:0000501");

    private static final String COMPUTED = "IEA";

    /** All fields. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of("subject", "object").flatMap(end -> Stream.of(
                                    "",
                                    "_label",
                                    "_category",
                                    "_namespace",
                                    "_taxon",
                                    "_taxon_label",
                                    "_closure",
                                    "_closure_label")
                            .map(part -> end + part)),
                    Stream.of(
                            "id",
                            "category",
                            "predicate",
                            "negated",
                            "primary_knowledge_source",
                            "aggregator_knowledge_source",
                            "provided_by",
                            "file_source",
                            "agent_type",
                            "knowledge_level",
                            "publications",
                            "has_evidence",
                            "evidence_count",
                            "original_subject",
                            "original_object",
                            "grouping_key",
                            "frequency_qualifier",
                            "frequency_qualifier_label",
                            "onset_qualifier",
                            "onset_qualifier_label",
                            "sex_qualifier",
                            "sex_qualifier_label",
                            "has_count",
                            "has_total",
                            "has_quotient",
                            "has_percentage",
                            "disease_context_qualifier",
                            "disease_context_qualifier_label",
                            "qualifiers",
                            "stage_qualifier",
                            "species_context_qualifier"))
            .collect(Collectors.toUnmodifiableSet());

    private final Graph graph;
    private final Knowledge knowledge;
    private final AnnotationTable annotations;

    AssociationFields(Graph graph) {
        this.graph = graph;
        this.knowledge = graph.knowledge();
        this.annotations = knowledge.annotations();
    }

    /**
     * The values of a field; none where it says nothing.
     *
     * @throws UnknownFieldException when there is no such field
     */
    public List<String> values(Association one, String field) {
        if (field.startsWith("subject")) {
            return ofNode(one.subject(), field, field.substring("subject".length()));
        }
        if (field.startsWith("object")) {
            return ofNode(one.object(), field, field.substring("object".length()));
        }
        return switch (field) {
            case "id" -> List.of(id(one));
            case "category" -> List.of(one.kind().category());
            case "predicate" -> List.of(one.kind().predicate());
            case "negated" -> negated(one).map(String::valueOf).stream().toList();
            case "primary_knowledge_source" -> List.of(primarySource(one));
            case "aggregator_knowledge_source" -> aggregators(one);
            case "provided_by", "file_source" -> List.of(providedBy(one));
            case "agent_type" -> List.of(agentType(one));
            case "knowledge_level" -> List.of("knowledge_assertion");
            case "publications" -> publications(one);
            case "has_evidence" -> evidence(one);
            case "evidence_count" -> List.of(String.valueOf(evidenceCount(one)));
            case "original_subject" -> originalSubject(one).stream().toList();
            case "original_object" -> originalObject(one).stream().toList();
            case "grouping_key" -> List.of(groupingKey(one));
            case "frequency_qualifier" ->
                frequencyTerm(one).map(Curie::toString).stream().toList();
            case "frequency_qualifier_label" ->
                frequencyTerm(one).map(this::termLabel).stream().toList();
            case "onset_qualifier" -> onset(one).map(Curie::toString).stream().toList();
            case "onset_qualifier_label" ->
                onset(one).map(this::termLabel).stream().toList();
            case "sex_qualifier" -> sex(one).map(SexWord::id).stream().toList();
            case "sex_qualifier_label" -> sex(one).map(SexWord::label).stream().toList();
            case "has_count" ->
                counted(one).map(c -> String.valueOf(c.affected())).stream().toList();
            case "has_total" ->
                counted(one).map(c -> String.valueOf(c.examined())).stream().toList();
            case "has_quotient" -> quotient(one).map(String::valueOf).stream().toList();
            case "has_percentage" ->
                quotient(one).map(q -> String.valueOf(100 * q)).stream().toList();
            case "disease_context_qualifier" ->
                context(one).map(graph::id).stream().toList();
            case "disease_context_qualifier_label" ->
                context(one).map(graph::label).stream().toList();
            case "qualifiers", "stage_qualifier", "species_context_qualifier" -> List.of();
            default -> throw new UnknownFieldException(field);
        };
    }

    /** An identifier that stays the same while the pack's generation does. */
    public String id(Association one) {
        String what = one.kind() + " " + graph.id(one.subject()) + " " + graph.id(one.object()) + " " + one.source()
                + " " + one.annotation();
        return "uuid:" + java.util.UUID.nameUUIDFromBytes(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Whether the source says that it is not so; nothing where it cannot say that. */
    public Optional<Boolean> negated(Association one) {
        return one.kind().isAnnotated() ? Optional.of(annotations.isNegated(one.annotation())) : Optional.empty();
    }

    /** Who states it, in the words of the Translator's information resources. */
    public String primarySource(Association one) {
        return one.source() == Association.NONE
                ? "infores:hgnc"
                : "infores:"
                        + knowledge
                                .sourceDiseases()
                                .idOf(one.source())
                                .findVocabulary()
                                .map(vocabulary -> vocabulary.name().equals("ORPHA")
                                        ? "orphanet"
                                        : vocabulary.name().toLowerCase(Locale.ROOT))
                                .orElse("hpo-annotations");
    }

    /** Who collected it. */
    public List<String> aggregators(Association one) {
        return one.source() == Association.NONE ? List.of() : List.of("infores:hpo-annotations");
    }

    /** Which table of the publisher it comes from. */
    public String providedBy(Association one) {
        return switch (one.kind()) {
            case DISEASE_PHENOTYPE -> "hpoa_disease_to_phenotype";
            case INHERITANCE -> "hpoa_disease_mode_of_inheritance";
            case CAUSAL_GENE, CORRELATED_GENE -> "hpoa_gene_to_disease";
            case GENE_PHENOTYPE -> "hpoa_gene_to_phenotype";
            case HOMOLOGY -> "hgnc_orthologs";
        };
    }

    /** Whether a person or a program made the statement. */
    public String agentType(Association one) {
        return hasRow(one)
                        && annotations
                                .evidenceCode()
                                .get(annotations.evidence()[one.annotation()])
                                .equals(COMPUTED)
                ? "automated_agent"
                : "manual_agent";
    }

    /** The articles that it rests on. */
    public List<String> publications(Association one) {
        return hasRow(one)
                ? annotations.references().stream(one.annotation())
                        .mapToObj(annotations.reference()::get)
                        .filter(reference -> reference.startsWith("PMID:"))
                        .toList()
                : List.of();
    }

    /** Kinds of evidence. */
    public List<String> evidence(Association one) {
        return hasRow(one)
                ? Optional.ofNullable(EVIDENCE.get(
                                annotations.evidenceCode().get(annotations.evidence()[one.annotation()])))
                        .stream()
                        .toList()
                : List.of();
    }

    /** How many articles and kinds of evidence there are. */
    public int evidenceCount(Association one) {
        return publications(one).size() + evidence(one).size();
    }

    /** The subject as its source calls it. */
    public Optional<String> originalSubject(Association one) {
        return one.kind().isAnnotated()
                ? Optional.of(knowledge.sourceDiseases().id().get(one.source()))
                : Optional.empty();
    }

    /** The object as its source calls it. */
    public Optional<String> originalObject(Association one) {
        return one.kind() == AssociationKind.CAUSAL_GENE || one.kind() == AssociationKind.CORRELATED_GENE
                ? Optional.of(knowledge.sourceDiseases().id().get(one.source()))
                : Optional.empty();
    }

    /** What associations of several sources that say the same have in common. */
    public String groupingKey(Association one) {
        String denied = negated(one).map(no -> no ? "True" : "False").orElse("");
        return String.join("|", graph.id(one.subject()), denied, one.kind().predicate(), graph.id(one.object()));
    }

    /** How often, where people were counted. */
    public Optional<Frequency.Counted> counted(Association one) {
        return hasRow(one) && annotations.frequency(one.annotation()) instanceof Frequency.Counted counted
                ? Optional.of(counted)
                : Optional.empty();
    }

    /** How often, as a share, where people were counted or a share is stated. */
    public Optional<Double> quotient(Association one) {
        if (!hasRow(one)) {
            return Optional.empty();
        }
        return switch (annotations.frequency(one.annotation())) {
            case Frequency.Counted counted -> Optional.of((double) counted.affected() / counted.examined());
            case Frequency.Share share -> Optional.of(share.value());
            case Frequency.Banded _, Frequency.Unstated _ -> Optional.empty();
        };
    }

    /** The term for how often, where a band is stated. */
    public Optional<Curie> frequencyTerm(Association one) {
        return hasRow(one) && annotations.frequency(one.annotation()) instanceof Frequency.Banded banded
                ? Optional.of(banded.band().term())
                : Optional.empty();
    }

    /** When the sign starts. */
    public Optional<Curie> onset(Association one) {
        return hasRow(one) && annotations.onset()[one.annotation()] >= 0
                ? Optional.of(knowledge.terms().id(annotations.onset()[one.annotation()]))
                : Optional.empty();
    }

    /** A sex in the words of the Phenotype and Trait Ontology. */
    public record SexWord(String id, String label) {}

    /** The sex that the statement is limited to. */
    public Optional<SexWord> sex(Association one) {
        if (!hasRow(one)) {
            return Optional.empty();
        }
        return switch (Sex.values()[annotations.sex()[one.annotation()]]) {
            case FEMALE -> Optional.of(new SexWord("PATO:0000383", "female"));
            case MALE -> Optional.of(new SexWord("PATO:0000384", "male"));
            case UNSTATED -> Optional.empty();
        };
    }

    /** The disease in which a gene has a sign. */
    public Optional<Node> context(Association one) {
        return one.kind() == AssociationKind.GENE_PHENOTYPE
                ? Optional.of(
                        new Node(Node.Kind.DISEASE, knowledge.sourceDiseases().disease()[one.source()]))
                : Optional.empty();
    }

    /** A term's label. */
    public String termLabel(Curie term) {
        var row = knowledge.terms().findRow(term);
        return row.isPresent() ? knowledge.terms().label().get(row.getAsInt()) : "";
    }

    private static boolean hasRow(Association one) {
        return one.annotation() != Association.NONE;
    }

    private List<String> ofNode(Node node, String field, String part) {
        return switch (part) {
            case "" -> List.of(graph.id(node));
            case "_label" ->
                Stream.of(graph.label(node)).filter(label -> !label.isEmpty()).toList();
            case "_category" -> List.of(graph.category(node).curie());
            case "_namespace" -> List.of(graph.id(node).replaceFirst(":.*", ""));
            case "_taxon" -> graph.findTaxon(node).map(Taxon::id).stream().toList();
            case "_taxon_label" ->
                graph.findTaxon(node).map(Taxon::label).stream().toList();
            case "_closure" -> graph.closure(node).stream().map(graph::id).toList();
            case "_closure_label" ->
                graph.closure(node).stream().map(graph::label).toList();
            default -> throw new UnknownFieldException(field);
        };
    }
}
