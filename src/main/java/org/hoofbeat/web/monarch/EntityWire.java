package org.hoofbeat.web.monarch;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoofbeat.diseases.graph.AssociationKind;
import org.hoofbeat.diseases.graph.AssociationQuery;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.Taxon;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;

/** Writes nodes as entities. */
final class EntityWire {
    /** The members of an entity, in their order. */
    static final List<String> MEMBERS = List.of(
            "id",
            "category",
            "name",
            "description",
            "xref",
            "synonym",
            "exact_synonym",
            "broad_synonym",
            "narrow_synonym",
            "related_synonym",
            "deprecated",
            "in_taxon",
            "in_taxon_label",
            "iri",
            "same_as",
            "subsets",
            "file_source",
            "provided_by",
            "full_name",
            "symbol",
            "has_gene",
            "type",
            "has_attribute",
            "has_biological_sex",
            "synonyms",
            "namespace",
            "has_phenotype",
            "has_phenotype_label",
            "has_phenotype_count",
            "has_phenotype_closure",
            "has_phenotype_closure_label",
            "has_descendant",
            "has_descendant_label",
            "has_descendant_count",
            "uri");

    private final Supplier<Associations> associations;

    EntityWire(Supplier<Associations> associations) {
        this.associations = associations;
    }

    /** How much of a node is wanted: the long lists are left out unless somebody asks for them. */
    record Detail(boolean phenotypes, boolean descendants) {
        static final Detail BRIEF = new Detail(false, false);
        static final Detail WHOLE = new Detail(true, true);
    }

    /** An entity that only its identifier and name are known of. */
    static Json.Obj named(String id, String name) {
        Members members = Members.create();
        MEMBERS.forEach(member -> members.put(member, Members.NULL));
        return members.string("id", id).string("name", name).json();
    }

    /** A node without counts: for the ends of a relation. */
    Json.Obj reference(Node node) {
        Graph graph = associations.get().graph();
        Members members = Members.create();
        MEMBERS.forEach(member -> members.put(member, Members.NULL));
        return members.string("id", graph.id(node))
                .string("category", graph.category(node).curie())
                .string("name", graph.label(node))
                .json();
    }

    Members entity(Node node, Detail detail) {
        Graph graph = associations.get().graph();
        Knowledge knowledge = graph.knowledge();
        String id = graph.id(node);
        Members members = Members.create()
                .string("id", id)
                .string("category", graph.category(node).curie())
                .string("name", graph.label(node))
                .nulls("description")
                .listOrNull("xref", xrefs(node));
        addSynonyms(members, node);
        members.put("deprecated", graph.isRetired(node) ? Json.of(true) : Members.NULL)
                .string("in_taxon", graph.findTaxon(node).map(Taxon::id))
                .string("in_taxon_label", graph.findTaxon(node).map(Taxon::label))
                .nulls("iri", "same_as", "subsets")
                .string("file_source", providedBy(node))
                .string("provided_by", providedBy(node));
        boolean gene = node.kind() == Node.Kind.GENE;
        members.string("full_name", gene ? knowledge.genes().name().get(node.row()) : "")
                .string("symbol", gene ? graph.label(node) : "")
                .nulls("has_gene", "type", "has_attribute", "has_biological_sex", "synonyms")
                .string("namespace", id.replaceFirst(":.*", ""));
        addPhenotypes(members, node, detail.phenotypes());
        addDescendants(members, node, detail.descendants());
        return members.string("uri", Spelling.uri(id));
    }

    private void addSynonyms(Members members, Node node) {
        Knowledge knowledge = associations.get().graph().knowledge();
        switch (node.kind()) {
            case DISEASE -> {
                List<String> all = knowledge.diseases().synonymsOf(node.row());
                List<String> exact = Stream.concat(
                                knowledge.diseases().mappingsOf(node.row()).stream()
                                        .filter(mapping -> mapping.predicate() == MappingPredicate.EXACT)
                                        .map(Mapping::objectLabel),
                                knowledge
                                        .sourcesOf(node.row())
                                        .mapToObj(knowledge.sourceDiseases().label()::get))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
                members.listOrNull(
                                "synonym",
                                Stream.concat(all.stream(), exact.stream())
                                        .distinct()
                                        .toList())
                        .listOrNull("exact_synonym", exact)
                        .nulls("broad_synonym", "narrow_synonym", "related_synonym");
            }
            case TERM -> {
                List<Synonym> all = knowledge.terms().synonymsOf(node.row());
                members.listOrNull(
                                "synonym",
                                all.stream().map(Synonym::text).distinct().toList())
                        .listOrNull("exact_synonym", of(all, Synonym.Scope.EXACT))
                        .listOrNull("broad_synonym", of(all, Synonym.Scope.BROAD))
                        .listOrNull("narrow_synonym", of(all, Synonym.Scope.NARROW))
                        .listOrNull("related_synonym", of(all, Synonym.Scope.RELATED));
            }
            case GENE ->
                members.listOrNull("synonym", knowledge.genes().get(node.row()).aliases())
                        .nulls("exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym");
            case MOUSE_GENE ->
                members.nulls("synonym", "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym");
        }
    }

    private static List<String> of(List<Synonym> all, Synonym.Scope scope) {
        return all.stream()
                .filter(synonym -> synonym.scope() == scope)
                .map(Synonym::text)
                .distinct()
                .toList();
    }

    /** What a node is called elsewhere. */
    List<String> xrefs(Node node) {
        Knowledge knowledge = associations.get().graph().knowledge();
        return switch (node.kind()) {
            case DISEASE ->
                knowledge.diseases().mappingsOf(node.row()).stream()
                        .map(mapping -> Spelling.of(mapping.object()))
                        .distinct()
                        .toList();
            case GENE -> {
                Gene gene = knowledge.genes().get(node.row());
                yield gene.codes().stream().map(Spelling::of).toList();
            }
            case TERM, MOUSE_GENE -> List.of();
        };
    }

    private void addPhenotypes(Members members, Node node, boolean listed) {
        Graph graph = associations.get().graph();
        List<Node> signs = node.kind() == Node.Kind.DISEASE || node.kind() == Node.Kind.GENE ? signs(node) : List.of();
        List<Node> closure = listed
                ? signs.stream()
                        .flatMap(sign -> graph.closure(sign).stream())
                        .distinct()
                        .toList()
                : List.of();
        List<Node> shown = listed ? signs : List.of();
        members.listOrNull("has_phenotype", shown.stream().map(graph::id).toList())
                .listOrNull(
                        "has_phenotype_label", shown.stream().map(graph::label).toList())
                .number("has_phenotype_count", signs.size())
                .listOrNull(
                        "has_phenotype_closure", closure.stream().map(graph::id).toList())
                .listOrNull(
                        "has_phenotype_closure_label",
                        closure.stream().map(graph::label).toList());
    }

    private void addDescendants(Members members, Node node, boolean listed) {
        Graph graph = associations.get().graph();
        if (!graph.hasHierarchy(node.kind())) {
            members.nulls("has_descendant", "has_descendant_label", "has_descendant_count");
            return;
        }
        List<Node> below = graph.descendants(node);
        List<Node> shown = listed ? below : List.of();
        members.listOrNull("has_descendant", shown.stream().map(graph::id).toList())
                .listOrNull(
                        "has_descendant_label", shown.stream().map(graph::label).toList())
                .number("has_descendant_count", below.size());
    }

    /** The signs that a disease or a gene has, each once. */
    List<Node> signs(Node node) {
        Associations all = associations.get();
        AssociationKind kind =
                node.kind() == Node.Kind.GENE ? AssociationKind.GENE_PHENOTYPE : AssociationKind.DISEASE_PHENOTYPE;
        return all
                .find(AssociationQuery.at(all.graph().set(List.of(node), true), java.util.Set.of(kind)))
                .items()
                .stream()
                .filter(one -> !all.fields().negated(one).orElse(false))
                .map(one -> one.object())
                .distinct()
                .toList();
    }

    private static String providedBy(Node node) {
        return switch (node.kind()) {
            case DISEASE -> "mondo_nodes";
            case TERM -> "hp_nodes";
            case GENE, MOUSE_GENE -> "hgnc_gene_nodes";
        };
    }

    /** An identifier with where it leads. */
    static Json.Obj expanded(String id) {
        return Members.create()
                .string("id", id)
                .string("url", Curie.findIn(id).flatMap(Spelling::link))
                .json();
    }
}
