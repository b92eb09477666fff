package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.model.editorial.ImportedPage;

/**
 * Imported pages of no known disease.
 *
 * @param q words that their names hold; empty for all
 * @param shown the first of them
 * @param total how many there are
 * @param mayAssign whether this person may say what they are about
 * @param unknown a code that leads to no one disease; empty at first
 */
public record ImportsPage(String q, List<ImportedPage> shown, int total, boolean mayAssign, String unknown) {
    public ImportsPage {
        shown = List.copyOf(shown);
    }
}
