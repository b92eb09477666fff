package org.hoofbeat.questions;

import java.time.Instant;
import java.time.LocalDate;
import org.hoofbeat.diseases.editorial.Preview;
import org.hoofbeat.model.questions.PublishedAnswer;

/**
 * A public answer as readers see it.
 *
 * @param answer its last revision
 * @param preview the answer as it stands in a page, with what it cites
 * @param plain the answer without any marks
 * @param author who wrote this revision, as readers know that person
 * @param first when it was first published
 * @param updated when its texts last changed or somebody last confirmed them
 * @param doubted whether newer data or a retracted source may contradict it, and somebody still has to look
 */
public record ShownAnswer(
        PublishedAnswer answer,
        Preview preview,
        String plain,
        String author,
        Instant first,
        Instant updated,
        boolean doubted) {
    /** When somebody should look at it again. */
    public LocalDate reviewDue() {
        return answer.reviewDue();
    }
}
