package org.hoofbeat.model.literature;

import java.util.List;

/**
 * What an article is about and of which type it is, as its indexers say.
 *
 * @param types types of publication, such as {@code Review}
 * @param headings Medical Subject Headings
 * @param supplementary supplementary concepts: rare diseases, protocols, organisms
 * @param chemicals substances
 * @param keywords of authors and others
 * @param subsets lists of journals that it belongs to, {@code IM} for Index Medicus
 * @param accessions numbers of data that belong to it, such as {@code ClinicalTrials.gov/NCT02149199}
 * @param people whom it is about, family name first
 * @param genes symbols, in records of the 1990s
 */
public record Indexing(
        List<Named> types,
        List<MeshHeading> headings,
        List<SupplementaryConcept> supplementary,
        List<Chemical> chemicals,
        List<Keyword> keywords,
        List<String> subsets,
        List<String> accessions,
        List<String> people,
        List<String> genes) {
    public Indexing {
        types = List.copyOf(types);
        headings = List.copyOf(headings);
        supplementary = List.copyOf(supplementary);
        chemicals = List.copyOf(chemicals);
        keywords = List.copyOf(keywords);
        subsets = List.copyOf(subsets);
        accessions = List.copyOf(accessions);
        people = List.copyOf(people);
        genes = List.copyOf(genes);
    }

    /**
     * Something of the vocabulary with its identifier.
     *
     * @param name as it is written
     * @param ui {@code D016454}; may be empty
     */
    public record Named(String name, String ui) {}

    /**
     * A heading with its qualifiers.
     *
     * @param heading the descriptor
     * @param major whether it is a major topic by itself
     */
    public record MeshHeading(Named heading, boolean major, List<Qualifier> qualifiers) {
        public MeshHeading {
            qualifiers = List.copyOf(qualifiers);
        }

        /** Whether it, alone or with a qualifier, is a major topic. */
        public boolean isMajor() {
            return major || qualifiers.stream().anyMatch(Qualifier::major);
        }
    }

    /** What aspect of a heading an article is about. */
    public record Qualifier(Named name, boolean major) {}

    /**
     * A supplementary concept.
     *
     * @param type {@code Disease}, {@code Protocol}, {@code Organism}
     */
    public record SupplementaryConcept(Named name, String type) {}

    /**
     * A substance.
     *
     * @param registryNumber {@code EC 2.7.1.1} or a number of the Chemical Abstracts Service; {@code 0} for none
     */
    public record Chemical(Named name, String registryNumber) {}

    /**
     * A keyword.
     *
     * @param owner who gave it: {@code NOTNLM} for authors
     */
    public record Keyword(String text, boolean major, String owner) {}

    /** Whether it is of a type, named as PubMed names it. */
    public boolean isOfType(String type) {
        return types.stream().anyMatch(one -> one.name().equals(type));
    }
}
