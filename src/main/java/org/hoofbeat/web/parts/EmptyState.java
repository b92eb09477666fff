package org.hoofbeat.web.parts;

import java.util.List;

/**
 * Shown where there is nothing to show: what is missing, why, and the next best steps.
 *
 * @param what the missing thing, as a short sentence
 * @param why the reason, as a sentence or two
 * @param next where to go instead
 */
public record EmptyState(String what, String why, List<Step> next) {

    /**
     * A next best step.
     *
     * @param text what the reader does
     * @param link where it leads
     */
    public record Step(String text, String link) {}

    public EmptyState {
        next = List.copyOf(next);
    }
}
