package org.hoofbeat.web.questions;

import java.util.List;

/**
 * What somebody sees who has asked.
 *
 * @param code the receipt code, shown this once
 * @param disease what the question was taken to be about; empty for nothing in particular
 * @param reply whether an answer is sent by mail
 * @param due until when it should be answered
 * @param urgency kinds of urgent words in it
 * @param lines whom to call at once, where there are any
 */
public record ReceiptPage(
        String code, String disease, boolean reply, String due, List<String> urgency, List<String> lines) {
    public ReceiptPage {
        urgency = List.copyOf(urgency);
        lines = List.copyOf(lines);
    }

    /** Codes do not belong into logs. */
    @Override
    public String toString() {
        return "ReceiptPage[…]";
    }
}
