package org.hoofbeat.search;

import org.hoofbeat.model.Curie;

/** Why something was found, best first. */
public sealed interface Match {

    /** The text of the name, identifier or neighbour that matched, as its source writes it. */
    String matched();

    /**
     * An identifier of it was typed.
     *
     * @param id the identifier as it was understood; it may be another vocabulary's
     */
    record ExactId(Curie id) implements Match {
        @Override
        public String matched() {
            return id.toString();
        }
    }

    /** Its name was typed. */
    record ExactName(String matched) implements Match {}

    /** Another name of it was typed. */
    record Synonym(String matched) implements Match {}

    /** The initials of its name were typed. */
    record Acronym(String matched) implements Match {}

    /** One of its names begins with what was typed. */
    record Prefix(String matched) implements Match {}

    /** One of its names has the words that were typed. */
    record Words(String matched) implements Match {}

    /** It was found under a corrected spelling. */
    record Spelling(String matched) implements Match {}

    /** A disease that is not called so, but has a sign or a gene that is. */
    record Related(String matched) implements Match {}
}
