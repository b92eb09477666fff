package org.hoofbeat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One term of the Human Phenotype Ontology.
 *
 * @param id its identifier, for instance {@code HP:0001250}
 * @param label its medical name
 * @param synonyms other names, lay ones among them, in the source's order
 * @param parents the is-a parents (empty for the root and for obsolete terms)
 * @param alternativeIds identifiers of terms that were merged into this one
 * @param obsolete whether the ontology has retired it
 * @param replacements where an obsolete term is replaced: the term that takes its place, else the terms to consider
 * @param onlyToConsider whether the replacements are merely terms to consider, so that somebody has to choose
 */
public record Term(
        Curie id,
        String label,
        List<Synonym> synonyms,
        List<Curie> parents,
        List<Curie> alternativeIds,
        boolean obsolete,
        List<Curie> replacements,
        boolean onlyToConsider) {

    public Term {
        synonyms = List.copyOf(synonyms);
        parents = List.copyOf(parents);
        alternativeIds = List.copyOf(alternativeIds);
        replacements = List.copyOf(replacements);
    }

    /** The same term with these lay synonyms too, save those that it has already, letter case aside. */
    public Term withLayNames(List<Synonym> more) {
        List<Synonym> all = new ArrayList<>(synonyms);
        for (Synonym synonym : more) {
            if (all.stream().noneMatch(known -> known.isLay() && known.text().equalsIgnoreCase(synonym.text()))) {
                all.add(synonym);
            }
        }
        return new Term(id, label, all, parents, alternativeIds, obsolete, replacements, onlyToConsider);
    }

    /**
     * The plain word for it: the first lay synonym that means the same; empty where HPO has none. A related one will not do:
     * epilepsy is a disease in which there are seizures, not a word for a seizure.
     */
    public Optional<String> findLayName() {
        return synonyms.stream()
                .filter(Synonym::isLay)
                .filter(s -> s.scope() == Synonym.Scope.EXACT)
                .map(Synonym::text)
                .findFirst();
    }
}
