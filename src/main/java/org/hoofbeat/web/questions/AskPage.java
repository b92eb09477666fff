package org.hoofbeat.web.questions;

import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody asks.
 *
 * @param text the question, as far as it is typed
 * @param other a name of a disease that was typed
 * @param contact where to write back to
 * @param mayPublish whether it may be published without anything that identifies a person
 * @param started when the form was opened, in milliseconds
 * @param ticket drawn at random for this form
 * @param fault what is wrong with it, in a sentence; empty where nothing is
 * @param days how many days the question is held after its answer
 * @param likely what may answer it; without anything in it at first
 */
public record AskPage(
        String text,
        String other,
        String contact,
        boolean mayPublish,
        long started,
        String ticket,
        String fault,
        long days,
        @Nullable LikelyView likely) {
    /** What was typed does not belong into logs. */
    @Override
    public String toString() {
        return "AskPage[…]";
    }
}
