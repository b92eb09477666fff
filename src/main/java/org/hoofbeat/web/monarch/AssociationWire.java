package org.hoofbeat.web.monarch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Association;
import org.hoofbeat.diseases.graph.AssociationFields;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.AssociationPage;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.Taxon;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.json.Json;

/** Writes associations, whole or compact. */
final class AssociationWire {
    private static final String QUALITY = "biolink:PhenotypicFeature";

    private final Supplier<Associations> associations;

    AssociationWire(Supplier<Associations> associations) {
        this.associations = associations;
    }

    Json.Obj compact(Association one) {
        Graph graph = associations.get().graph();
        return Members.create()
                .string("category", one.kind().category())
                .string("subject", graph.id(one.subject()))
                .string("subject_label", graph.label(one.subject()))
                .string("predicate", one.kind().predicate())
                .string("object", graph.id(one.object()))
                .string("object_label", graph.label(one.object()))
                .put("negated", negated(one))
                .json();
    }

    private Json negated(Association one) {
        return associations.get().fields().negated(one).map(Json::of).orElse(Members.NULL);
    }

    Json.Obj expanded(Association one) {
        return members(one).json();
    }

    Members members(Association one) {
        AssociationFields fields = associations.get().fields();
        String table = fields.providedBy(one) + "_edges";
        Members members = Members.create()
                .string("id", fields.id(one))
                .string("predicate", one.kind().predicate())
                .string("category", one.kind().category())
                .string("agent_type", fields.agentType(one))
                .listOrNull("aggregator_knowledge_source", fields.aggregators(one))
                .string("knowledge_level", "knowledge_assertion")
                .nulls("original_predicate")
                .string("primary_knowledge_source", fields.primarySource(one))
                .string("file_source", table)
                .string("provided_by", table)
                .listOrNull("publications", fields.publications(one))
                .nulls("qualifiers")
                .listOrNull("has_evidence", fields.evidence(one));
        addQualifiers(members, one, fields);
        addEnds(members, one, fields);
        addQualifierLabels(members, one, fields);
        members.put(
                        "provided_by_link",
                        Members.create()
                                .string("id", fields.providedBy(one))
                                .string("url", sourceUrl(one))
                                .json())
                .put("has_evidence_links", links(fields.evidence(one)))
                .put("publications_links", links(fields.publications(one)))
                .nulls("highlighting");
        return members;
    }

    private static String sourceUrl(Association one) {
        return one.kind() == AssociationKind.HOMOLOGY
                ? "https://www.genenames.org/download/"
                : "https://hpo.jax.org/data/annotations";
    }

    private static void addQualifiers(Members members, Association one, AssociationFields fields) {
        Optional<Frequency.Counted> counted = fields.counted(one);
        Optional<Double> quotient = fields.quotient(one);
        members.string("frequency_qualifier", fields.frequencyTerm(one).map(Curie::toString))
                .put("has_count", counted.map(c -> Json.of(c.affected())).orElse(Members.NULL))
                .put(
                        "has_percentage",
                        quotient.map(q -> fraction(percentage(q, counted))).orElse(Members.NULL))
                .put("has_quotient", quotient.map(AssociationWire::fraction).orElse(Members.NULL))
                .put("has_total", counted.map(c -> Json.of(c.examined())).orElse(Members.NULL))
                .put("negated", fields.negated(one).map(Json::of).orElse(Members.NULL))
                .string("onset_qualifier", fields.onset(one).map(Curie::toString))
                .string("sex_qualifier", fields.sex(one).map(AssociationFields.SexWord::id))
                .string(
                        "disease_context_qualifier",
                        fields.values(one, "disease_context_qualifier").stream().findFirst())
                .nulls(
                        "has_attribute",
                        "object_aspect_qualifier",
                        "sources",
                        "supporting_text",
                        "species_context_qualifier",
                        "stage_qualifier",
                        "qualifier",
                        "object_specialization_qualifier",
                        "FDA_adverse_event_level");
    }

    private static double percentage(double quotient, Optional<Frequency.Counted> counted) {
        return counted.map(c -> 100.0 * c.affected() / c.examined())
                .orElse(Math.round(quotient * 1_000_000) / 10_000.0);
    }

    private static Json fraction(double value) {
        return new Json.Num(String.valueOf(value));
    }

    private void addEnds(Members members, Association one, AssociationFields fields) {
        Graph graph = associations.get().graph();
        members.string("subject", graph.id(one.subject()))
                .string("object", graph.id(one.object()))
                .string("original_subject", fields.originalSubject(one))
                .string("original_object", fields.originalObject(one))
                .number("evidence_count", fields.evidenceCount(one))
                .string("grouping_key", fields.groupingKey(one));
        addEnd(members, "subject", one.subject(), graph);
        addEnd(members, "object", one.object(), graph);
    }

    private static void addEnd(Members members, String end, Node node, Graph graph) {
        List<Node> closure = graph.closure(node);
        members.string(end + "_label", graph.label(node))
                .string(end + "_category", graph.category(node).curie())
                .string(end + "_namespace", graph.id(node).replaceFirst(":.*", ""))
                .list(end + "_closure", closure.stream().map(graph::id).toList())
                .list(end + "_closure_label", closure.stream().map(graph::label).toList())
                .string(end + "_taxon", graph.findTaxon(node).map(Taxon::id))
                .string(end + "_taxon_label", graph.findTaxon(node).map(Taxon::label));
    }

    private void addQualifierLabels(Members members, Association one, AssociationFields fields) {
        Graph graph = associations.get().graph();
        Optional<Node> context = fields.context(one);
        addQualifier(
                members,
                "disease_context_qualifier",
                context.map(graph::id).orElse(""),
                context.map(graph::label).orElse(""),
                "biolink:Disease");
        List<Node> closure = context.map(graph::closure).orElse(List.of());
        members.listOrNull(
                        "disease_context_qualifier_closure",
                        closure.stream().map(graph::id).toList())
                .listOrNull(
                        "disease_context_qualifier_closure_label",
                        closure.stream().map(graph::label).toList());
        addQualifier(members, "species_context_qualifier", "", "", "");
        addQualifier(members, "stage_qualifier", "", "", "");
        var sex = fields.sex(one);
        addQualifier(
                members,
                "sex_qualifier",
                sex.map(AssociationFields.SexWord::id).orElse(""),
                sex.map(AssociationFields.SexWord::label).orElse(""),
                "biolink:PhenotypicQuality");
        addTerm(members, "onset_qualifier", fields.onset(one), fields);
        addTerm(members, "frequency_qualifier", fields.frequencyTerm(one), fields);
    }

    private static void addTerm(Members members, String name, Optional<Curie> term, AssociationFields fields) {
        addQualifier(
                members,
                name,
                term.map(Curie::toString).orElse(""),
                term.map(fields::termLabel).orElse(""),
                QUALITY);
    }

    private static void addQualifier(Members members, String name, String id, String label, String category) {
        members.string(name + "_label", label)
                .string(name + "_category", id.isEmpty() ? "" : category)
                .string(name + "_namespace", id.replaceFirst(":.*", "").toUpperCase(Locale.ROOT));
    }

    private static Json links(List<String> ids) {
        return Members.array(ids.stream().map(EntityWire::expanded).toList());
    }

    /** A page of records with its facets. */
    static Json.Obj page(AssociationPage page, int limit, int offset, List<Json.Obj> items) {
        return Members.create()
                .number("limit", limit)
                .number("offset", offset)
                .number("total", page.total())
                .put("items", Members.array(items))
                .put(
                        "facet_fields",
                        Members.array(page.facetFields().entrySet().stream()
                                .map(field -> Members.create()
                                        .string("label", field.getKey())
                                        .put("facet_values", counts(field.getValue()))
                                        .json())
                                .toList()))
                .put("facet_queries", counts(page.facetQueries()))
                .json();
    }

    private static Json counts(List<AssociationPage.Count> counts) {
        return Members.array(counts.stream()
                .map(count -> Members.create()
                        .put("label", Json.of(count.label()))
                        .number("count", count.count())
                        .json())
                .toList());
    }
}
