package org.hoofbeat.phenotype.text;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * One place of a text that names a finding.
 *
 * @param place from the first to the last word of it, in code points of the unmodified text; words between that belong to
 *     another finding may be in it ("short arms and legs")
 * @param term what it names
 * @param label the term's label
 * @param status what the text says about it
 * @param cues the words that decided the status, none for observed
 * @param onset when it began, at most one; none where the text does not say it
 * @param text the words as written
 */
public record Mention(
        Span place, Curie term, String label, Status status, List<Span> cues, List<Onset> onset, String text) {
    public Mention {
        cues = List.copyOf(cues);
        onset = List.copyOf(onset);
    }
}
