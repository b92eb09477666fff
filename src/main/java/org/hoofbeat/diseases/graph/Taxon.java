package org.hoofbeat.diseases.graph;

/** The species that a gene belongs to. */
public enum Taxon {
    HUMAN("NCBITaxon:9606", "Homo sapiens"),
    MOUSE("NCBITaxon:10090", "Mus musculus");

    private final String id;
    private final String label;

    Taxon(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Its identifier in NCBI's taxonomy. */
    public String id() {
        return id;
    }

    /** Its Latin name. */
    public String label() {
        return label;
    }
}
