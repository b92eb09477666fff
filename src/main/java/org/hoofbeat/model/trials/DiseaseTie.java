package org.hoofbeat.model.trials;

import org.hoofbeat.model.Curie;

/**
 * Why a study has to do with a disease.
 *
 * @param disease the disease
 * @param reason where the study names it
 * @param words what stands there
 */
public record DiseaseTie(Curie disease, Reason reason, String words) {

    /** Where a study names a disease, the surest first. */
    public enum Reason {
        /** Among the conditions that are studied. */
        CONDITION,
        /** By its heading in the Medical Subject Headings. */
        MESH,
        /** Among the keywords. */
        KEYWORD,
        /** In a title. */
        TITLE
    }

    /** One line that {@link #parse} reads. */
    public String toLine() {
        return disease + "|" + reason + "|" + words;
    }

    public static DiseaseTie parse(String line) {
        String[] parts = line.split("\\|", 3);
        return new DiseaseTie(Curie.parse(parts[0]), Reason.valueOf(parts[1]), parts[2]);
    }
}
