package org.hoofbeat.diseases.graph;

/** What a node is, in the words of the Biolink model. */
public enum NodeCategory {
    DISEASE("biolink:Disease"),
    /** Every term of the Human Phenotype Ontology; its modes of inheritance and onsets too. */
    PHENOTYPE("biolink:PhenotypicFeature"),
    GENE("biolink:Gene");

    private final String curie;

    NodeCategory(String curie) {
        this.curie = curie;
    }

    /** The category as Biolink writes it. */
    public String curie() {
        return curie;
    }
}
