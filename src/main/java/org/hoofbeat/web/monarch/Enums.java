package org.hoofbeat.web.monarch;

import java.util.List;
import java.util.Map;
import org.hoofbeat.phenotype.similarity.Direction;
import org.hoofbeat.phenotype.similarity.TermMeasure;

/** The closed sets of values of the published description. */
final class Enums {
    static final List<String> ENTITY_CATEGORIES = biolink(
            "Gene",
            "SequenceVariant",
            "Genotype",
            "PhenotypicFeature",
            "ClinicalMeasurement",
            "AnatomicalEntity",
            "Disease",
            "NamedThing",
            "BiologicalProcess",
            "Protein",
            "ChemicalEntity",
            "Pathway",
            "MolecularActivity",
            "Case",
            "CellularComponent",
            "Cell",
            "OrganismTaxon",
            "MolecularEntity",
            "LifeStage");

    static final List<String> ASSOCIATION_CATEGORIES = biolink(
            "PairwiseGeneToGeneInteraction",
            "GeneToExpressionSiteAssociation",
            "GeneToGeneHomologyAssociation",
            "Association",
            "MacromolecularMachineToBiologicalProcessAssociation",
            "MacromolecularMachineToCellularComponentAssociation",
            "MacromolecularMachineToMolecularActivityAssociation",
            "GeneToPhenotypicFeatureAssociation",
            "GenotypeToGeneAssociation",
            "GenotypeToPhenotypicFeatureAssociation",
            "VariantToPhenotypicFeatureAssociation",
            "VariantToGeneAssociation",
            "DiseaseToPhenotypicFeatureAssociation",
            "GeneToPathwayAssociation",
            "CaseToPhenotypicFeatureAssociation",
            "VariantToDiseaseAssociation",
            "GenotypeToVariantAssociation",
            "ChemicalEntityToPathwayAssociation",
            "GenotypeToDiseaseAssociation",
            "CaseToDiseaseAssociation",
            "CaseToGeneAssociation",
            "DiseaseOrPhenotypicFeatureToGeneticInheritanceAssociation",
            "CorrelatedGeneToDiseaseAssociation",
            "CausalGeneToDiseaseAssociation",
            "DiseaseOrPhenotypicFeatureToLocationAssociation",
            "ChemicalEntityToDiseaseOrPhenotypicFeatureAssociation",
            "ChemicalOrDrugOrTreatmentAdverseEventAssociation",
            "ChemicalOrDrugOrTreatmentToDiseaseOrPhenotypicFeatureAssociation");

    static final List<String> PREDICATES = biolink(
            "interacts_with",
            "expressed_in",
            "has_phenotype",
            "orthologous_to",
            "enables",
            "actively_involved_in",
            "related_to",
            "located_in",
            "subclass_of",
            "has_part",
            "participates_in",
            "is_sequence_variant_of",
            "active_in",
            "causes",
            "has_sequence_variant",
            "part_of",
            "acts_upstream_of_or_within",
            "affects",
            "in_taxon",
            "has_participant",
            "overlaps",
            "contributes_to",
            "model_of",
            "has_disease",
            "has_gene",
            "has_mode_of_inheritance",
            "homologous_to",
            "associated_with_increased_likelihood_of",
            "gene_associated_with_condition",
            "temporally_related_to",
            "colocalizes_with",
            "develops_from",
            "same_as",
            "genetically_associated_with",
            "has_input",
            "positively_correlated_with",
            "negatively_correlated_with",
            "has_output",
            "acts_upstream_of",
            "capable_of",
            "treats_or_applied_or_studied_to_treat",
            "contraindicated_in");

    static final List<String> MAPPING_PREDICATES = List.of("skos:exactMatch", "skos:closeMatch", "skos:broadMatch");

    /** What a client calls the groups that findings are compared with; those without data here give nothing. */
    static final List<String> GROUPS =
            List.of("Human Genes", "Mouse Genes", "Rat Genes", "Zebrafish Genes", "C. Elegans Genes", "Human Diseases");

    static final List<String> METRICS =
            List.of("ancestor_information_content", "jaccard_similarity", "phenodigm_score");

    static final List<String> DIRECTIONS = List.of("bidirectional", "subject_to_object", "object_to_subject");

    static final List<String> SCOPES = List.of("human_disease", "human_phenotype", "human_gene", "rare_disease");

    private static final Map<String, TermMeasure> MEASURES = Map.of(
            "ancestor_information_content",
            TermMeasure.RESNIK,
            "jaccard_similarity",
            TermMeasure.JACCARD,
            "phenodigm_score",
            TermMeasure.PHENODIGM);

    private Enums() {}

    static TermMeasure measure(String metric) {
        return MEASURES.getOrDefault(metric, TermMeasure.RESNIK);
    }

    static Direction direction(String name) {
        return DIRECTIONS.contains(name)
                ? Direction.valueOf(name.toUpperCase(java.util.Locale.ROOT))
                : Direction.BIDIRECTIONAL;
    }

    private static List<String> biolink(String... names) {
        return java.util.Arrays.stream(names).map(name -> "biolink:" + name).toList();
    }
}
