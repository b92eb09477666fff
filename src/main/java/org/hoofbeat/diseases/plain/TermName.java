package org.hoofbeat.diseases.plain;

import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * What a term is called, twice: by doctors and by everybody else.
 *
 * @param id the term
 * @param label its medical name, as the ontology writes it
 * @param plain the plain name, capitalised; empty text where there is none
 * @param labelLanguage the language of the medical name, for instance {@code en}
 * @param plainLanguage the language of the plain name
 */
public record TermName(Curie id, String label, String plain, String labelLanguage, String plainLanguage) {

    /** A name in one language. */
    static TermName in(String language, Curie id, String label, String plain) {
        return new TermName(id, label, plain, language, language);
    }

    /** The plain name, where there is one that differs from the medical one. */
    public Optional<String> findPlain() {
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** The plain name where there is one, else the medical one. */
    public String shown() {
        return plain.isEmpty() ? label : plain;
    }

    /** Whether the name that is shown first is in this language. */
    boolean isIn(String language) {
        return (plain.isEmpty() ? labelLanguage : plainLanguage).equals(language);
    }

    /** Whether the medical name says something that the plain one does not: whether both should be shown. */
    public boolean hasBoth() {
        return !plain.isEmpty() && !plain.equalsIgnoreCase(label);
    }
}
