package org.hoofbeat.web.editorial;

import org.hoofbeat.model.editorial.VersionState;
import org.jspecify.annotations.Nullable;

/**
 * A text being written.
 *
 * @param head which section
 * @param text the text in the field
 * @param base the version that the text was made from; 0 for none
 * @param note what its author says about it
 * @param state where the latest version stands
 * @param latest the number of the latest version; 0 before there is one
 * @param returned why a reviewer gave it back; empty where nobody did
 * @param kept when the text in the field was kept without being saved; empty where it is the latest version's
 * @param message the key of what has just happened; empty where nothing has
 * @param fault why the text was not saved; empty where nothing is wrong
 * @param preview the text as readers would see it; absent until somebody asks
 */
public record EditorPage(
        Head head,
        String text,
        int base,
        String note,
        VersionState state,
        int latest,
        String returned,
        String kept,
        String message,
        String fault,
        @Nullable PreviewView preview) {

    /** Whether the latest version can be sent to review. */
    public boolean isReady() {
        return latest > 0 && state == VersionState.DRAFT && kept.isEmpty() && fault.isEmpty();
    }
}
