package org.hoofbeat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vocabulary whose identifiers the centre knows: how its prefix is written, which other spellings of the prefix mean the
 * same, what it is called, and where a person can look an identifier up.
 *
 * <p>The canonical prefix is the upper-case one; matching is case-insensitive (decision "Identity"). A prefix that is not
 * listed here is still a valid {@link Curie}; it only has no link and no long name.
 */
public enum Vocabulary {
    MONDO("MONDO", "Mondo Disease Ontology", "https://monarchinitiative.org/{curie}"),
    OMIM("OMIM", "Online Mendelian Inheritance in Man", "https://omim.org/entry/{local}", "MIM"),
    OMIMPS("OMIMPS", "OMIM phenotypic series", "https://omim.org/phenotypicSeries/PS{local}"),
    ORPHA("ORPHA", "Orphanet", "https://www.orpha.net/en/disease/detail/{local}", "ORPHANET"),
    DECIPHER("DECIPHER", "DECIPHER", "https://www.deciphergenomics.org/syndrome/{local}"),
    GARD("GARD", "Genetic and Rare Diseases Information Center", "https://rarediseases.info.nih.gov/diseases/{number}"),
    HP("HP", "Human Phenotype Ontology", "https://hpo.jax.org/browse/term/{curie}"),
    HGNC(
            "HGNC",
            "HUGO Gene Nomenclature Committee",
            "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/{curie}"),
    NCBIGENE("NCBIGENE", "NCBI Gene", "https://www.ncbi.nlm.nih.gov/gene/{local}", "ENTREZ"),
    MGI("MGI", "Mouse Genome Informatics", "https://www.informatics.jax.org/accession/{curie}"),
    PMID("PMID", "PubMed", "https://pubmed.ncbi.nlm.nih.gov/{local}/"),
    UMLS("UMLS", "Unified Medical Language System", "https://uts.nlm.nih.gov/uts/umls/concept/{local}"),
    MEDGEN("MEDGEN", "MedGen", "https://www.ncbi.nlm.nih.gov/medgen/{local}"),
    DOID("DOID", "Disease Ontology", "https://disease-ontology.org/term/{curie}"),
    NCIT("NCIT", "NCI Thesaurus", "https://evsexplore.semantics.cancer.gov/evsexplore/concept/ncit/{local}"),
    SNOMEDCT("SNOMEDCT", "SNOMED CT", "http://snomed.info/id/{local}", "SCTID", "SCT", "SNOMED"),
    MESH("MESH", "Medical Subject Headings", "https://meshb.nlm.nih.gov/record/ui?ui={local}"),
    ICD10CM("ICD10CM", "ICD-10-CM", "https://icd10cmtool.cdc.gov/?fy=FY2025&query={local}", "ICD-10-CM"),
    ICD10WHO("ICD10WHO", "ICD-10 (WHO)", "https://icd.who.int/browse10/2019/en#/{local}", "ICD-10", "ICD10"),
    ICD11(
            "ICD11",
            "ICD-11 Foundation",
            "https://icd.who.int/browse/2025-01/foundation/en#{local}",
            "ICD11.FOUNDATION",
            "ICD-11"),
    NORD("NORD", "National Organization for Rare Disorders", "");

    private static final Map<String, Vocabulary> BY_SPELLING = Arrays.stream(values())
            .flatMap(v -> v.spellings().map(s -> Map.entry(s, v)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String prefix;
    private final String title;
    private final String link;
    private final List<String> aliases;

    Vocabulary(String prefix, String title, String link, String... aliases) {
        this.prefix = prefix;
        this.title = title;
        this.link = link;
        this.aliases = List.of(aliases);
    }

    /** The canonical prefix, upper case, without the colon. */
    public String prefix() {
        return prefix;
    }

    /** The vocabulary's own name, as written on pages. */
    public String title() {
        return title;
    }

    /** Other spellings of the prefix that are understood on input, upper case. */
    public List<String> aliases() {
        return aliases;
    }

    /** The address at the publisher of one identifier of this vocabulary; empty where there is no public page for it. */
    Optional<String> findLink(Curie id) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Function<String, String> fill = template -> template.replace("{curie}", id.toString())
                .replace("{local}", id.local())
                .replace("{number}", id.local().replaceFirst("^0+(?=.)", ""));
        return Optional.of(fill.apply(link));
    }

    /** The vocabulary whose prefix or alias is written so, in any letter case. */
    public static Optional<Vocabulary> findByPrefix(String spelling) {
        return Optional.ofNullable(BY_SPELLING.get(spelling.toUpperCase(Locale.ROOT)));
    }

    private Stream<String> spellings() {
        return Stream.concat(Stream.of(prefix), aliases.stream());
    }
}
