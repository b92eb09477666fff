package org.hoofbeat.questions.identifiers;

import java.util.List;

/**
 * A text without what identifies people.
 *
 * @param text the text with a placeholder such as {@code [NAME]} for each span
 * @param spans what was masked, ascending, none overlapping; offsets are those of the unmodified text
 */
public record Redaction(String text, List<Identifier> spans) {
    public Redaction {
        spans = List.copyOf(spans);
    }
}
