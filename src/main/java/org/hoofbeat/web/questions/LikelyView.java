package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.questions.Likely;

/**
 * What may answer a question before it is asked, as it is shown.
 *
 * @param found what it is
 * @param guess the disease that the program would attach of itself; empty for none
 * @param disease the one that is attached now, or {@code none}
 * @param lines whom to call at once, where the text has urgent words
 */
public record LikelyView(Likely found, String guess, String disease, List<String> lines) {
    public LikelyView {
        lines = List.copyOf(lines);
    }

    /** Whether a help line is to be shown at once. */
    public boolean isUrgent() {
        return !found.urgency().isEmpty();
    }
}
