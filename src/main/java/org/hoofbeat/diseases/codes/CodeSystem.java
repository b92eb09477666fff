package org.hoofbeat.diseases.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * A vocabulary with the address by which FHIR calls it and the numbers by which older standards do. Spellings that are seen in
 * the wild are understood on input.
 */
public enum CodeSystem {
    HPO(
            "hpo",
            "HP",
            "http://human-phenotype-ontology.org",
            "",
            "http://purl.obolibrary.org/obo/hp.owl",
            "http://purl.obolibrary.org/obo/hp.fhir",
            "https://hpo.jax.org"),
    MONDO(
            "mondo",
            "MONDO",
            "http://purl.obolibrary.org/obo/mondo.owl",
            "",
            "http://purl.obolibrary.org/obo/mondo",
            "https://mondo.monarchinitiative.org"),
    OMIM(
            "omim",
            "OMIM",
            "http://www.omim.org",
            "2.16.840.1.113883.6.174",
            "https://omim.org",
            "http://omim.org",
            "https://www.omim.org"),
    ORPHANET(
            "orphanet",
            "ORPHA",
            "http://www.orpha.net",
            "1.3.6.1.4.1.33601.28",
            "https://www.orpha.net",
            "http://www.orpha.net/ORDO"),
    ICD10CM("icd-10-cm", "ICD10CM", "http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90"),
    ICD10("icd-10", "ICD10WHO", "http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3"),
    ICD11(
            "icd-11",
            "ICD11",
            "http://id.who.int/icd/entity",
            "2.16.840.1.113883.6.347",
            "http://id.who.int/icd/release/11/mms",
            "http://id.who.int/icd11/mms",
            "https://icd.who.int",
            "http://hl7.org/fhir/sid/icd-11"),
    SNOMED(
            "snomed",
            "SNOMEDCT",
            "http://snomed.info/sct",
            "2.16.840.1.113883.6.96",
            "https://snomed.info/sct",
            "http://snomed.info/id"),
    MESH(
            "mesh",
            "MESH",
            "https://www.nlm.nih.gov/mesh",
            "2.16.840.1.113883.6.177",
            "http://www.nlm.nih.gov/mesh",
            "http://id.nlm.nih.gov/mesh"),
    UMLS(
            "umls",
            "UMLS",
            "http://www.nlm.nih.gov/research/umls",
            "2.16.840.1.113883.6.86",
            "https://www.nlm.nih.gov/research/umls",
            "https://uts.nlm.nih.gov"),
    MEDGEN("medgen", "MEDGEN", "https://www.ncbi.nlm.nih.gov/medgen", "", "http://www.ncbi.nlm.nih.gov/medgen"),
    NCIT(
            "ncit",
            "NCIT",
            "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
            "2.16.840.1.113883.3.26.1.1",
            "http://ncithesaurus-stage.nci.nih.gov",
            "http://purl.obolibrary.org/obo/ncit.owl"),
    DOID(
            "doid",
            "DOID",
            "http://purl.obolibrary.org/obo/doid.owl",
            "",
            "https://disease-ontology.org",
            "http://purl.obolibrary.org/obo/doid"),
    GARD("gard", "GARD", "https://rarediseases.info.nih.gov", "", "http://rarediseases.info.nih.gov"),
    HGNC(
            "hgnc",
            "HGNC",
            "http://www.genenames.org/geneId",
            "2.16.840.1.113883.6.281",
            "http://www.genenames.org",
            "https://www.genenames.org");

    private final String key;
    private final String prefix;
    private final String url;
    private final String oid;
    private final List<String> aliases;

    CodeSystem(String key, String prefix, String url, String oid, String... aliases) {
        this.key = key;
        this.prefix = prefix;
        this.url = url;
        this.oid = oid;
        this.aliases = List.of(aliases);
    }

    /** Its name in addresses of ours. */
    public String key() {
        return key;
    }

    /** Its address. */
    public String url() {
        return url;
    }

    /** Its object identifier; empty where none is registered. */
    public String oid() {
        return oid;
    }

    /** The vocabulary that is called so: by address, object identifier or prefix. */
    public static Optional<CodeSystem> find(String written) {
        String wanted = written.strip().replaceFirst("(?i)^urn:oid:", "").replaceFirst("[/#]+$", "");
        return Arrays.stream(values()).filter(system -> system.isCalled(wanted)).findFirst();
    }

    /** The vocabulary of identifiers with this prefix. */
    public static Optional<CodeSystem> ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(system -> system.prefix.equals(prefix))
                .findFirst();
    }

    private boolean isCalled(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return lower.equals(url.toLowerCase(Locale.ROOT).replaceFirst("/+$", ""))
                || (!oid.isEmpty() && oid.equals(wanted))
                || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(wanted))
                || prefix.equalsIgnoreCase(wanted)
                || key.equals(lower);
    }

    /** The identifier of a code, written bare or with its prefix. */
    public Optional<Curie> findCurie(String code) {
        String bare = code.strip();
        Optional<Curie> whole =
                Curie.findIn(bare).filter(curie -> curie.prefix().equals(prefix));
        if ((this == HPO || this == MONDO) && !bare.matches("(\\w+:)?\\d{7}")) {
            return Optional.empty();
        }
        return whole.isPresent() ? whole : bare.contains(":") ? Optional.empty() : Curie.findIn(prefix + ":" + bare);
    }

    /** An identifier as a code of this vocabulary: HPO's, Mondo's, DOID's and HGNC's codes hold their prefix. */
    public String codeOf(Curie id) {
        return switch (this) {
            case HPO, MONDO, DOID, HGNC -> id.toString();
            default -> id.local();
        };
    }
}
