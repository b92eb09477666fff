package org.hoofbeat.ingest;

import java.util.regex.Pattern;

/**
 * The kinds of outside files that a pack is built from: how an archive's members of the kind are recognised by name, and
 * what the manifest says of publisher and licence.
 */
public enum SourceKind {
    /** The Human Phenotype Ontology, OBO or obographs JSON. */
    HP(
            "(?i)hp[^/]*\\.(obo|json)",
            "Human Phenotype Ontology",
            "HPO licence: cite, show the version, do not alter",
            "This service uses the Human Phenotype Ontology. Find out more at http://www.human-phenotype-ontology.org"),
    /** Which disease has which sign. */
    HPOA(
            "(?i).*\\.hpoa",
            "Human Phenotype Ontology annotations",
            "HPO licence: cite, show the version, do not alter",
            "This service uses the Human Phenotype Ontology. Find out more at http://www.human-phenotype-ontology.org. "
                    + "Names and numbers of OMIM entries are those of Online Mendelian Inheritance in Man, https://omim.org"),
    /** Mondo's mappings (SSSOM) and is-a links (KGX edges). */
    MONDO(
            "(?i).*(\\.sssom\\.tsv|edges\\.tsv)",
            "Mondo Disease Ontology",
            "CC BY 4.0",
            "Mondo Disease Ontology, Monarch Initiative, https://mondo.monarchinitiative.org, CC BY 4.0"),
    /** Human genes. */
    HGNC(
            "(?i)hgnc[^/]*\\.(txt|tsv)",
            "HUGO Gene Nomenclature Committee",
            "CC0 1.0",
            "HUGO Gene Nomenclature Committee at the University of Cambridge, https://www.genenames.org"),
    /** Which gene belongs to which disease. */
    GENES(
            "(?i)genes_to_phenotype[^/]*\\.(txt|tsv)",
            "Human Phenotype Ontology gene links",
            "HPO licence: cite, show the version, do not alter",
            "This service uses the Human Phenotype Ontology. Find out more at http://www.human-phenotype-ontology.org"),
    /** Orphanet's packets, one JSON file an entity. */
    ORPHANET(
            "(?i)orphapacket[^/]*\\.json",
            "Orphanet",
            "CC BY 4.0",
            "Orphanet, https://www.orpha.net, INSERM, CC BY 4.0"),
    /** Names of terms in other languages (Babelon) and in plain words. */
    TRANSLATIONS(
            "(?i).*\\.babelon\\.tsv|layperson-synonyms\\.tsv",
            "Human Phenotype Ontology translations",
            "HPO licence: cite, show the version, do not alter",
            "This service uses the Human Phenotype Ontology. Find out more at http://www.human-phenotype-ontology.org");

    private final Pattern member;
    private final String title;
    private final String licence;
    private final String attribution;

    SourceKind(String member, String title, String licence, String attribution) {
        this.member = Pattern.compile(member);
        this.title = title;
        this.licence = licence;
        this.attribution = attribution;
    }

    /** Whether a member of an archive, by its name without folders, is of this kind. */
    boolean isMember(String name) {
        return member.matcher(name).matches();
    }

    /** The publisher's name for what the file holds. */
    String title() {
        return title;
    }

    String licence() {
        return licence;
    }

    String attribution() {
        return attribution;
    }
}
