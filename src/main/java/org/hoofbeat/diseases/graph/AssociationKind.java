package org.hoofbeat.diseases.graph;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of statements that a pack holds, with their names in the Biolink model.
 *
 * <p>The pack's gene links do not say whether a gene causes a disease. OMIM lists a gene with a disease where its change is
 * the disease's molecular cause, save for its entries on susceptibility: those links are taken for causal. Orphanet's links
 * are of several kinds that the pack does not tell apart, and are only correlated.
 */
public enum AssociationKind {
    DISEASE_PHENOTYPE("biolink:DiseaseToPhenotypicFeatureAssociation", "biolink:has_phenotype", "Disease to Phenotype"),
    INHERITANCE(
            "biolink:DiseaseOrPhenotypicFeatureToGeneticInheritanceAssociation",
            "biolink:has_mode_of_inheritance",
            "Inheritance"),
    CAUSAL_GENE("biolink:CausalGeneToDiseaseAssociation", "biolink:causes", "Causal Gene"),
    CORRELATED_GENE(
            "biolink:CorrelatedGeneToDiseaseAssociation", "biolink:gene_associated_with_condition", "Correlated Gene"),
    /** A gene has the signs of the diseases that it is linked to. */
    GENE_PHENOTYPE("biolink:GeneToPhenotypicFeatureAssociation", "biolink:has_phenotype", "Gene to Phenotype"),
    HOMOLOGY("biolink:GeneToGeneHomologyAssociation", "biolink:orthologous_to", "Orthologs");

    private final String category;
    private final String predicate;
    private final String label;

    AssociationKind(String category, String predicate, String label) {
        this.category = category;
        this.predicate = predicate;
        this.label = label;
    }

    /** Biolink's category of such an association. */
    public String category() {
        return category;
    }

    /** Biolink's predicate between subject and object. */
    public String predicate() {
        return predicate;
    }

    /** The heading of a table of them. */
    public String label() {
        return label;
    }

    /** Whether it comes from a row of the annotations. */
    boolean isAnnotated() {
        return this == DISEASE_PHENOTYPE || this == INHERITANCE;
    }

    /** The kind with this category. */
    public static Optional<AssociationKind> findByCategory(String category) {
        return Arrays.stream(values())
                .filter(kind -> kind.category.equals(category))
                .findFirst();
    }
}
