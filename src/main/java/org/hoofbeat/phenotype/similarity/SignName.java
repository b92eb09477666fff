package org.hoofbeat.phenotype.similarity;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;

/**
 * A term as people are told of it.
 *
 * @param id its identifier
 * @param label its medical name
 * @param plain what people who are not doctors call it; the medical name where the ontology has no plain one
 */
public record SignName(Curie id, String label, String plain) {
    private static final int NONE = -1;

    /** The name of the term in this row. */
    public static SignName of(Knowledge knowledge, int term) {
        TermTable terms = knowledge.terms();
        String label = terms.label().get(term);
        int plain = plainName(terms, term);
        return new SignName(
                terms.id(term), label, plain == NONE ? label : terms.synonym().get(plain));
    }

    /**
     * Where the plain name is among the synonyms, as {@link org.hoofbeat.model.Term#findLayName} chooses it, read from the
     * columns: a disease page names some thirty terms and has no time to make each of them an object with all its names.
     */
    private static int plainName(TermTable terms, int term) {
        for (int i = terms.synonymStart()[term]; i < terms.synonymStart()[term + 1]; i++) {
            if (terms.synonymRegister()[i] == Synonym.Register.LAY.ordinal()
                    && terms.synonymScope()[i] == Synonym.Scope.EXACT.ordinal()) {
                return i;
            }
        }
        return NONE;
    }
}
