package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * One line of the box "At a glance".
 *
 * @param title what it is about
 * @param values what is known; empty where nothing is
 * @param told the kind of people's text that may tell where the data does not
 * @param anchor where such a text stands on the page
 */
public record Glance(String title, List<Value> values, SectionKind told, String anchor) {

    /**
     * One thing that is known.
     *
     * @param text in a few words
     * @param detail a sentence more; may be empty
     * @param link where it leads; may be empty
     */
    public record Value(String text, String detail, String link) {}

    public Glance {
        values = List.copyOf(values);
    }
}
