package org.hoofbeat.web.parts;

/**
 * The small mark after a statement that says where it is from, and opens the reference.
 *
 * @param number its number in the page's list of references; 0 on pages without such a list
 * @param text the source in a few words, for instance {@code PMID 27123456}
 * @param data the data set and its version, for instance {@code HPO 2025-01-16}; may be empty
 * @param link where it leads: an anchor of this page or an address
 */
public record SourceChip(int number, String text, String data, String link) {

    /** Whether the reference is elsewhere rather than in this page's list. */
    public boolean leadsAway() {
        return !link.startsWith("#");
    }
}
