package org.hoofbeat.questions;

import java.util.List;

/** Finds what identifies people in a text. */
@FunctionalInterface
public interface Masker {
    /** The text with everything that identifies people replaced, and where that was. */
    Masked mask(String text);

    /**
     * A text and what was found in it.
     *
     * @param text with placeholders such as {@code [NAME]}
     * @param spans what was found, in the order of the unmodified text
     */
    record Masked(String text, List<Span> spans) {
        public Masked {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A part of the unmodified text.
     *
     * @param type what it is, for instance {@code NAME}
     * @param start 0-based, in code points
     * @param end exclusive
     */
    record Span(String type, int start, int end) {}
}
