package org.hoofbeat.web.pages;

import java.util.List;

/**
 * A statement of the host: imprint, privacy or accessibility.
 *
 * @param name which of them, as in its address
 * @param paragraphs the host's own words; empty where it gave none
 */
public record StatementPage(String name, List<String> paragraphs) {
    public StatementPage {
        paragraphs = List.copyOf(paragraphs);
    }
}
