package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.model.questions.SavedReply;

/**
 * Texts that answers hold often.
 *
 * @param replies all of them
 * @param title what was typed as a title
 * @param text what was typed as a text
 * @param fault the key of what is wrong; empty where nothing is
 */
public record RepliesPage(List<SavedReply> replies, String title, String text, String fault) {
    public RepliesPage {
        replies = List.copyOf(replies);
    }
}
