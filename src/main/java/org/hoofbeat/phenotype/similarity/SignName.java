package org.hoofbeat.phenotype.similarity;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * A term as people are told of it.
 *
 * @param id its identifier
 * @param label its medical name
 * @param plain what people who are not doctors call it; the medical name where the ontology has no plain one
 */
public record SignName(Curie id, String label, String plain) {

    /** The name of the term in this row. */
    public static SignName of(Knowledge knowledge, int term) {
        Term named = knowledge.terms().get(term);
        return new SignName(named.id(), named.label(), named.findLayName().orElse(named.label()));
    }
}
