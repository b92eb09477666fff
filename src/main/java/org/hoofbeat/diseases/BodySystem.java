package org.hoofbeat.diseases;

/**
 * A body system: a direct child of "Phenotypic abnormality".
 *
 * @param row its row in the pack's ontology; -1 for signs that belong to none
 * @param key its HPO number, seven digits; {@code other} for none
 * @param title its plain name
 * @param phrase how it stands in "affects …"
 */
public record BodySystem(int row, String key, String title, String phrase) {

    /** The number of "Neoplasm", which is a kind of illness rather than a part of the body. */
    static final String GROWTHS = "0002664";

    /** Whether the system is the one of growths and cancers. */
    public boolean isGrowths() {
        return key.equals(GROWTHS);
    }
}
