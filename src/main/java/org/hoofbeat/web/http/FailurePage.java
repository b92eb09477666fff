package org.hoofbeat.web.http;

import org.hoofbeat.web.text.Messages;

/**
 * A failure as the page shows it.
 *
 * @param title what happened, in a few words
 * @param text what it means and what to do
 * @param detail what exactly is wrong; may be empty
 * @param id by which it is found in the log; may be empty
 */
public record FailurePage(String title, String text, String detail, String id) {
    static FailurePage of(Failure failure, String key, Messages messages) {
        return new FailurePage(
                messages.text(key + ".title"), messages.text(key + ".text"), failure.message(), failure.id());
    }
}
