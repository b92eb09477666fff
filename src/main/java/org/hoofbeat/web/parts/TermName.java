package org.hoofbeat.web.parts;

import org.hoofbeat.model.Curie;

/**
 * What to call an HPO term: the plain word and the medical one.
 *
 * @param id its identifier
 * @param medical its medical name; the identifier for a term that the pack does not know
 * @param lay the plain word for it; empty where there is none or it differs from the medical one in letter case only
 * @param known whether the pack knows the term
 * @param medicalForeign whether the medical name is in English on a page in another language
 * @param layForeign whether the plain word is
 */
public record TermName(
        Curie id, String medical, String lay, boolean known, boolean medicalForeign, boolean layForeign) {

    /** The word that a reader who is no doctor is given first. */
    public String plain() {
        return lay.isEmpty() ? medical : lay;
    }

    /** Whether the word that is given first is in English on a page in another language. */
    public boolean foreign() {
        return lay.isEmpty() ? medicalForeign : layForeign;
    }

    /** Whether there is a plain word beside the medical one. */
    public boolean hasLay() {
        return !lay.isEmpty();
    }

    /** The term's page, without the finding set. */
    public String path() {
        return "/term/" + id;
    }
}
