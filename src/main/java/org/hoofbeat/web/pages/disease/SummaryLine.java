package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.web.parts.SourceChip;

/**
 * One sentence of the computed summary as it is shown.
 *
 * @param text the sentence
 * @param chips the first references behind it
 * @param more how many more there are
 */
public record SummaryLine(String text, List<SourceChip> chips, int more) {

    public SummaryLine {
        chips = List.copyOf(chips);
    }
}
