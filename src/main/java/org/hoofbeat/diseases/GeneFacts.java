package org.hoofbeat.diseases;

import java.util.List;
import org.hoofbeat.model.Gene;

/**
 * What is known about one gene.
 *
 * @param gene its names and codes
 * @param diseases the diseases that sources link to it, by name
 */
public record GeneFacts(Gene gene, List<DiseaseLink> diseases) {

    public GeneFacts {
        diseases = List.copyOf(diseases);
    }

    /** Where its page is. */
    public String path() {
        return "/gene/" + gene.symbol();
    }
}
