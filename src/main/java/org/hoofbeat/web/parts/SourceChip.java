package org.hoofbeat.web.parts;

import org.hoofbeat.model.Curie;

/**
 * The small mark after a statement that says where it is from, and opens the reference.
 *
 * @param number its number in the page's list of references; 0 on pages without such a list
 * @param text the source in a few words, for instance {@code PMID 27123456}
 * @param data the data set and its version, for instance {@code HPO 2025-01-16}; may be empty
 * @param link where it leads: an anchor of this page or an address; empty where the source has none
 */
public record SourceChip(int number, String text, String data, String link) {

    /** The chip for a reference as a source writes it, such as {@code PMID:27123456}, on a page without a numbered list. */
    public static SourceChip of(String reference) {
        if (reference.startsWith("https://") || reference.startsWith("http://")) {
            return new SourceChip(0, reference.replaceFirst("https?://(www\\.)?", ""), "", reference);
        }
        return Curie.findIn(reference)
                .map(id -> new SourceChip(
                        0, id.prefix() + " " + id.local(), "", id.findLink().orElse("")))
                .orElseGet(() -> new SourceChip(0, reference, "", ""));
    }

    /** Whether it leads anywhere. */
    public boolean hasLink() {
        return !link.isEmpty();
    }

    /** Whether the reference is elsewhere rather than in this page's list. */
    public boolean leadsAway() {
        return !link.startsWith("#");
    }
}
