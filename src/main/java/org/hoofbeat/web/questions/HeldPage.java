package org.hoofbeat.web.questions;

import org.hoofbeat.questions.AskersView;
import org.hoofbeat.web.editorial.PreviewView;
import org.jspecify.annotations.Nullable;

/**
 * The way back to a question.
 *
 * @param code the code that was typed; empty at first
 * @param fault the key of what is wrong; empty where nothing is
 * @param done the key of what was just done; empty where nothing was
 * @param view what is held under the code; absent where there is none
 * @param disease what the question is about; empty for nothing in particular
 * @param asked when it was asked
 * @param settled when it was answered or closed; empty before
 * @param answer the answer, once it may be read
 * @param publicAnswer whether a public answer came of it that is on the site
 */
public record HeldPage(
        String code,
        String fault,
        String done,
        @Nullable AskersView view,
        String disease,
        String asked,
        String settled,
        @Nullable PreviewView answer,
        boolean publicAnswer) {

    static HeldPage empty(String code, String fault, String done) {
        return new HeldPage(code, fault, done, null, "", "", "", null, false);
    }

    /** Codes do not belong into logs. */
    @Override
    public String toString() {
        return "HeldPage[…]";
    }
}
