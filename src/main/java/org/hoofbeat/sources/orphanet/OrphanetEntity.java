package org.hoofbeat.sources.orphanet;

import java.util.List;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.Prevalence;

/**
 * One entity of Orphanet's nomenclature.
 *
 * @param id {@code ORPHA:558}
 * @param label its name
 * @param type Orphanet's word for what it is: "Disease", "Clinical subtype", "Clinical group", "Category" …
 * @param synonyms other names
 * @param crossReferences the entity elsewhere, the predicate read "this entity is … of the object": BROAD when the object is
 *     broader than this entity
 * @param prevalences how many people have it
 * @param genes its genes
 * @param courses its onsets and modes of inheritance, as HPO terms
 * @param signs its signs, with frequency bands
 */
public record OrphanetEntity(
        Curie id,
        String label,
        String type,
        List<String> synonyms,
        List<Mapping> crossReferences,
        List<Prevalence> prevalences,
        List<Gene> genes,
        List<Annotation> courses,
        List<Annotation> signs) {

    public OrphanetEntity {
        synonyms = List.copyOf(synonyms);
        crossReferences = List.copyOf(crossReferences);
        prevalences = List.copyOf(prevalences);
        genes = List.copyOf(genes);
        courses = List.copyOf(courses);
        signs = List.copyOf(signs);
    }

    /**
     * A gene of an entity.
     *
     * @param id {@code HGNC:3603}
     * @param symbol its symbol
     * @param name its name
     */
    public record Gene(Curie id, String symbol, String name) {}
}
